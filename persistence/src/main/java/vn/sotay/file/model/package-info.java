/**
 * Files: spreadsheets, photos and documents that a feature keeps, in the database, once for the same content.
 *
 * <p>Terms: <i>stored file</i> tệp, bytes by their fingerprint (SHA-256); <i>owner</i> the thing it belongs to, as an import or a
 * member; <i>slot</i> which of an owner's files, as one of three sizes of a photo.
 *
 * <p>Surprising rule: a file has no address and no rights of its own. Whoever may read its owner reads it, through the owner's
 * service; when the last owner lets go of it, its bytes are deleted in the same transaction.
 */
package vn.sotay.file.model;
