package vn.sotay.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that keys the chain. It is never in the database: who can write all of that still cannot seal. */
public final class SealKey {
    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec secret;

    /** @throws IllegalArgumentException if it has fewer than 32 characters */
    public SealKey(String text) {
        if (text == null || text.strip().length() < SHORTEST) {
            throw new IllegalArgumentException("the key of the audit trail needs at least 32 characters");
        }
        secret = new SecretKeySpec(text.strip().getBytes(StandardCharsets.UTF_8), HMAC);
    }

    String code(Block block) {
        return hmac(block.sealedText());
    }

    String signature(Head head) {
        return hmac(head.sealedText());
    }

    boolean matches(String right, String said) {
        return said != null
                && MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
