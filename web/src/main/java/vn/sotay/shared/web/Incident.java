package vn.sotay.shared.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An error nobody foresaw: the user gets a number, the log gets the same number with the cause. */
public final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** Writes the error down and returns its number: eight hexadecimal digits. */
    public static String log(Throwable error) {
        var number = HexFormat.of().withUpperCase().toHexDigits(RANDOM.nextInt());
        LOG.log(Level.SEVERE, "incident " + number, error);
        return number;
    }
}
