package vn.sotay.audit.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of the lines of a block, one after the other. */
public final class LinesDigest {
    private final MessageDigest digest = sha256();
    private int lines;

    /** Adds the next line. */
    public LinesDigest add(SealedLine line) {
        line.addTo(digest);
        lines++;
        return this;
    }

    /** How many lines there were. */
    public int lines() {
        return lines;
    }

    /** The digest, in hexadecimal; the next line begins anew. */
    public String value() {
        lines = 0;
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
