package vn.sotay.notice.service;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.sotay.shared.model.Sha256;

/** Keys of calendars: 256 random bits, kept as their fingerprint. */
final class FeedKeys {
    private static final int BYTES = 32;
    private static final Pattern ONE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private FeedKeys() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isOne(String text) {
        return text != null && ONE.matcher(text).matches();
    }

    static String hash(String key) {
        return Sha256.hex(key);
    }
}
