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

    /** One more; the count starts again after that long without one. */
    public void again(Instant now, Duration memory) {
        failures = lastAt.plus(memory).isBefore(now) ? 1 : failures + 1;
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
}
