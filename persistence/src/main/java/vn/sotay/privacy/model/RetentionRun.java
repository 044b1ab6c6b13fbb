package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/** One night's work of taking away what is kept too long. A run that was broken off has no end. */
@Entity
public class RetentionRun extends BaseEntity {
    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    private Instant finishedAt;

    /** For the persistence provider. */
    protected RetentionRun() {}

    /** Begins now. */
    public RetentionRun(Instant now) {
        startedAt = now;
    }

    /** Everything was looked at. */
    public void finish(Instant now) {
        finishedAt = now;
    }
}
