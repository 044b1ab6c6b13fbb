package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The telephone that makes a code every 30 seconds. Its secret is kept encrypted; each code is taken once, also within
 * its 30 seconds.
 */
@Embeddable
public class SecondFactor {
    @Column(name = "totp_secret", length = 200)
    private String sealedSecret;

    @Column(name = "totp_since")
    private Instant since;

    @Column(name = "totp_last_step")
    private Long lastStep;

    /** For the persistence provider. */
    protected SecondFactor() {}

    /**
     * A telephone that has just shown that it has the secret.
     *
     * @param step the step of the code by which it did
     */
    public SecondFactor(String sealedSecret, long step, Instant now) {
        this.sealedSecret = sealedSecret;
        this.lastStep = step;
        this.since = now;
    }

    /** Takes the code of a step; false if that code, or a later one, was taken before. */
    public boolean take(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    /** The secret, encrypted. */
    public String sealedSecret() {
        return sealedSecret;
    }
}
