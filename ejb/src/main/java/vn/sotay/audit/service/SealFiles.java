package vn.sotay.audit.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Logger;
import vn.sotay.audit.seal.HeadFile;
import vn.sotay.audit.seal.SealKey;

/**
 * What belongs to the seal and is not in the database: the key and the file of the head. The key comes from the
 * environment ({@code SOTAY_AUDIT_KEY}); without one it is made up at the first start and kept beside the head, which is
 * good for trials.
 */
@ApplicationScoped
public class SealFiles {
    private static final Logger LOG = Logger.getLogger(SealFiles.class.getName());
    private static final int KEY_BYTES = 32;

    private SealKey key;
    private HeadFile head;

    @PostConstruct
    void open() {
        var directory = directory();
        head = new HeadFile(directory.resolve("head"));
        var given = System.getenv("SOTAY_AUDIT_KEY");
        key = new SealKey(given == null || given.isBlank() ? keyIn(directory) : given);
    }

    /** The key. */
    SealKey key() {
        return key;
    }

    /** The file of the head. */
    HeadFile head() {
        return head;
    }

    private static Path directory() {
        var data = System.getProperty("sotay.data.dir", System.getProperty("jboss.server.data.dir") + "/sotay");
        return Path.of(System.getProperty("sotay.audit.dir", data + "/audit"));
    }

    private static String keyIn(Path directory) {
        var file = directory.resolve("key");
        try {
            Files.createDirectories(directory);
            if (!Files.exists(file)) {
                LOG.warning("SOTAY_AUDIT_KEY is not set: the audit trail is sealed with a key kept in " + file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
