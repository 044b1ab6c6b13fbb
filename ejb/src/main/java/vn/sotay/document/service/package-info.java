/** Rendering official documents, freezing them with their number, giving them out, and revoking them. */
package vn.sotay.document.service;
