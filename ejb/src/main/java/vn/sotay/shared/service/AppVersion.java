package vn.sotay.shared.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build is at work: the version, and the commit where it is known. */
public final class AppVersion {
    private static final String SHOWN = read();

    private AppVersion() {}

    /** As shown to people. */
    public static String shown() {
        return SHOWN;
    }

    private static String read() {
        var build = new Properties();
        try (var in = AppVersion.class.getResourceAsStream("/sotay-build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
