package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/**
 * Wrong passwords for one username from one source. Usernames that do not exist are counted alike, so that nobody
 * learns which do. Sources are counted by how many usernames fail from them, not by tries: an office shares one
 * address, and one forgetful colleague must not slow down the others.
 */
@Entity
public class SignInFailure extends BaseEntity {
    /** Wrong passwords that cost nothing. */
    public static final int FREE_TRIES = 4;

    /** The longest wait: long enough to make guessing hopeless, short enough for an honest user. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    /** After this long without a failure the count starts again. */
    public static final Duration MEMORY = Duration.ofHours(1);

    @Column(nullable = false, length = 60)
    private String username;

    @Column(nullable = false, length = 60)
    private String source;

    @Column(nullable = false)
    private int failures;

    @Column(nullable = false)
    private Instant lastAt;

    /** For the persistence provider. */
    protected SignInFailure() {}

    /** A first failure. */
    public SignInFailure(String username, String source, Instant now) {
        this.username = username;
        this.source = source;
        this.failures = 1;
        this.lastAt = now;
    }

    /** One more. */
    public void again(Instant now) {
        failures = lastAt.plus(MEMORY).isBefore(now) ? 1 : failures + 1;
        lastAt = now;
    }

    /** How many in a row. */
    public int failures() {
        return failures;
    }

    /** The last one. */
    public Instant lastAt() {
        return lastAt;
    }

    /** How long after the last of so many failures the next try is heard: 1, 2, 4, … seconds, at most {@link #LONGEST}. */
    public static Duration delayAfter(long failures) {
        if (failures <= FREE_TRIES) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - FREE_TRIES - 1, 9);
        var delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
