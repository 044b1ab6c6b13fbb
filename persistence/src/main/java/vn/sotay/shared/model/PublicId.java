package vn.sotay.shared.model;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Makes the opaque ids of URLs and JSON: 20 characters of {@code a–z 0–9} (103 random bits), the first one a letter,
 * so that an id can neither be guessed nor be taken for the code of a unit.
 */
public final class PublicId {
    /** Length of every id, in characters. */
    public static final int LENGTH = 20;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LETTERS = 26;
    private static final int BYTES = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Pattern ONE = Pattern.compile("[a-z][a-z0-9]{" + (LENGTH - 1) + "}");

    private PublicId() {}

    /** Whether a text could be an id. */
    public static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    /** A new id. One call of the random source for all of it: an import makes many. */
    public static String random() {
        var bytes = new byte[LENGTH * 2];
        RANDOM.nextBytes(bytes);
        var id = new StringBuilder(LENGTH);
        for (var i = 0; id.length() < LENGTH; i++) {
            if (i == bytes.length) {
                return random();
            }
            append(id, bytes[i] & 0xFF);
        }
        return id.toString();
    }

    /** Every character is as likely as every other: bytes beyond the last whole round are left out. */
    private static void append(StringBuilder id, int random) {
        var choices = id.isEmpty() ? LETTERS : ALPHABET.length();
        if (random < BYTES / choices * choices) {
            id.append(ALPHABET.charAt(random % choices));
        }
    }
}
