package vn.sotay.access.service;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Codes by time (RFC 6238): six digits, a new one each 30 seconds, one step of grace to either side. */
final class Totp {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int SECRET_BYTES = 20;

    private Totp() {}

    /** A new secret, in Base32 as telephones read it. */
    static String secret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base32.toBase32String(bytes);
    }

    /** The step whose code this is, if it is one of the present three. */
    static OptionalLong step(String secret, String code, Instant now) {
        var typed = code == null ? "" : code.replaceAll("\\s", "");
        var seconds = CODES.getTimeStep().toSeconds();
        var present = now.getEpochSecond() / seconds;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> typed.equals(code(secret, Instant.ofEpochSecond(step * seconds))))
                .findFirst();
    }

    static String code(String secret, Instant at) {
        try {
            var key =
                    new SecretKeySpec(Base32.decode(secret.getBytes(StandardCharsets.US_ASCII)), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
