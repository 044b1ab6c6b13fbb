package vn.sotay.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.BaseEntity;

/** One line of the audit trail: who did what to which thing, when. Written once, never changed, no personal values. */
@Entity
public class AuditLine extends BaseEntity {
    @Column(nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(nullable = false, updatable = false, length = 60)
    private String actor;

    @Column(nullable = false, updatable = false, length = 80)
    private String factKey;

    @Column(updatable = false, length = 60)
    private String subject;

    @Column(updatable = false, length = 100)
    private String unitPath;

    @Column(updatable = false, length = 1000)
    private String detail;

    /** The block that seals it; null until the sealer has come by. Written by {@link SealRepository} alone. */
    private Integer blockNumber;

    /** For the persistence provider. */
    protected AuditLine() {}

    /** The line of a fact. */
    public AuditLine(AuditedFact fact, String actor, Instant happenedAt) {
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.factKey = fact.key();
        this.subject = fact.subject();
        this.unitPath = fact.unitPath();
        this.detail = fact.detail();
    }
}
