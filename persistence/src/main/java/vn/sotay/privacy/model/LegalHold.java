package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** By a decision, one kind of data is kept beyond its time: an inspection, a dispute. It ends by another decision. */
@Entity
public class LegalHold extends PublicEntity {
    @Column(nullable = false, updatable = false, length = 40)
    private String kind;

    @Column(nullable = false, updatable = false, length = 100)
    private String decision;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(nullable = false, updatable = false, length = 60)
    private String placedBy;

    @Column(nullable = false, updatable = false)
    private Instant placedAt;

    @Column(length = 100)
    private String liftDecision;

    @Column(length = 60)
    private String liftedBy;

    private Instant liftedAt;

    /** For the persistence provider. */
    protected LegalHold() {}

    /** In force from now on. */
    public LegalHold(String kind, String decision, String reason, String username, Instant now) {
        this.kind = kind;
        this.decision = decision;
        this.reason = reason;
        this.placedBy = username;
        this.placedAt = now;
    }

    /** @throws RuleViolation {@code privacy.hold.lifted} if it has ended before */
    public void lift(String endedBy, String username, Instant now) {
        if (liftedAt != null) {
            throw new RuleViolation("privacy.hold.lifted");
        }
        liftDecision = endedBy;
        liftedBy = username;
        liftedAt = now;
    }

    /** What it keeps. */
    public String kind() {
        return kind;
    }
}
