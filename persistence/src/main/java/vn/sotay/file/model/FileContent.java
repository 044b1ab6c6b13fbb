package vn.sotay.file.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once: to learn what they are, and to store them. */
@FunctionalInterface
public interface FileContent {
    /** The bytes from the beginning; the reader closes it. */
    InputStream open() throws IOException;

    /** Bytes that are in memory. */
    static FileContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
