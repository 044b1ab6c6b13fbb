package vn.sotay.file.model;

import java.io.Serializable;

/**
 * A file without its bytes.
 *
 * @param sha256 64 hexadecimal digits
 * @param byteCount its size
 */
public record FileView(String sha256, FileType type, Long byteCount) implements Serializable {}
