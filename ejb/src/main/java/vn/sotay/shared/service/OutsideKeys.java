package vn.sotay.shared.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Logger;

/**
 * Secrets that are not in the database. They come from the environment; without it they are made up at the first start
 * and kept in a file that only the server's user reads, which is good for trials.
 */
public final class OutsideKeys {
    private static final Logger LOG = Logger.getLogger(OutsideKeys.class.getName());
    private static final int KEY_BYTES = 32;

    private OutsideKeys() {}

    /** The directory beside the data: {@code sotay.data.dir}. */
    public static Path dataDirectory() {
        return Path.of(System.getProperty("sotay.data.dir", System.getProperty("jboss.server.data.dir") + "/sotay"));
    }

    /**
     * A secret.
     *
     * @param variable of the environment
     * @param file where it is kept when the variable is not set
     */
    public static String get(String variable, Path file) {
        var given = System.getenv(variable);
        return given == null || given.isBlank() ? kept(variable, file) : given.strip();
    }

    private static String kept(String variable, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                LOG.warning(variable + " is not set: a secret was made up and is kept in " + file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random());
            }
            return Files.readString(file).strip();
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
