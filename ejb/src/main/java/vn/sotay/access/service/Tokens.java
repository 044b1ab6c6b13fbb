package vn.sotay.access.service;

import java.security.SecureRandom;
import java.util.Base64;
import vn.sotay.shared.model.Sha256;

/** Opaque 256-bit tokens, and the SHA-256 under which they are kept. */
final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Tokens() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Sha256.hex(token);
    }
}
