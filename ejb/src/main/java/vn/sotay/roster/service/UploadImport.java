package vn.sotay.roster.service;

import java.io.Serializable;
import vn.sotay.roster.model.ImportKind;

/**
 * A spreadsheet to be imported.
 *
 * @param fileName as it was called on the clerk's machine; only shown
 * @param content its bytes
 */
public record UploadImport(ImportKind kind, String fileName, byte[] content) implements Serializable {}
