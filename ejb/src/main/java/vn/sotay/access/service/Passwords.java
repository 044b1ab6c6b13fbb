package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.sotay.shared.model.SlowDown;

/**
 * Hashes and checks passwords: Argon2id with 19 MiB, two passes, one lane (docs/adr/0003; the OWASP minimum). Two run at
 * once, so that sign-ins cannot eat the machine; the others wait a while and are then told to come back.
 */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore atOnce = new Semaphore(2, true);
    private String nobody;

    /** The hash of a password, in the PHC string format. */
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var base64 = Base64.getEncoder().withoutPadding();
        return PREFIX + base64.encodeToString(salt) + "$" + base64.encodeToString(argon2(password, salt));
    }

    /** Whether the password is the one of the hash; takes as long for a wrong one. */
    public boolean matches(String password, String hash) {
        var parts = hash.split("\\$");
        var decoder = Base64.getDecoder();
        var expected = decoder.decode(parts[5]);
        return MessageDigest.isEqual(expected, argon2(password, decoder.decode(parts[4])));
    }

    /** Spends the time of a check for a username that does not exist, so that nobody learns which do. */
    public void pretend(String password) {
        if (nobody == null) {
            nobody = hash("nobody has this password");
        }
        matches(password, nobody);
    }

    private byte[] argon2(String password, byte[] salt) {
        enter();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            var hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            atOnce.release();
        }
    }

    private void enter() {
        try {
            if (atOnce.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SlowDown("access.signIn.busy", PATIENCE);
    }
}
