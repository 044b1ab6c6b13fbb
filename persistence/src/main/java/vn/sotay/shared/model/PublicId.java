package vn.sotay.shared.model;

import java.security.SecureRandom;

/**
 * Makes the opaque ids of URLs and JSON: 20 characters of {@code a–z 0–9} (103 random bits), the first one a letter,
 * so that an id can neither be guessed nor be taken for the code of a unit.
 */
public final class PublicId {
    /** Length of every id, in characters. */
    public static final int LENGTH = 20;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LETTERS = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    /** A new id. */
    public static String random() {
        var id = new StringBuilder(LENGTH).append(ALPHABET.charAt(RANDOM.nextInt(LETTERS)));
        while (id.length() < LENGTH) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
