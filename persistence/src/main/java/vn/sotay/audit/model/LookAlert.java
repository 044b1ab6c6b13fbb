package vn.sotay.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * Somebody looked at more whole records on a day than is usual (the rules {@code audit.look.day.*}). It blames nobody: a
 * head or an auditor asks why, and writes the answer down. One a day, account and kind.
 */
@Entity
public class LookAlert extends PublicEntity {
    @Column(nullable = false, updatable = false, length = 60)
    private String actor;

    @Column(name = "on_day", nullable = false, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private LookKind kind;

    /** Where the account works: decides who is told. */
    @Column(nullable = false, updatable = false, length = 100)
    private String unitPath;

    @Column(nullable = false, updatable = false)
    private int threshold;

    @Column(nullable = false, updatable = false)
    private Instant raisedAt;

    @Column(length = 60)
    private String reviewedBy;

    private Instant reviewedAt;

    @Column(length = 500)
    private String note;

    /** For the persistence provider. */
    protected LookAlert() {}

    /** @param threshold how many were looked at when it was raised */
    public LookAlert(String actor, LocalDate day, LookKind kind, String unitPath, int threshold, Instant now) {
        this.actor = actor;
        this.day = day;
        this.kind = kind;
        this.unitPath = unitPath;
        this.threshold = threshold;
        this.raisedAt = now;
    }

    /**
     * Somebody else asked why, and writes the answer down.
     *
     * @throws RuleViolation {@code audit.alert.own}, {@code audit.alert.reviewed}
     */
    public void review(String username, String answer, Instant now) {
        if (username.equals(actor)) {
            throw new RuleViolation("audit.alert.own");
        }
        if (reviewedAt != null) {
            throw new RuleViolation("audit.alert.reviewed");
        }
        reviewedBy = username;
        reviewedAt = now;
        note = answer;
    }

    /** Where the account works. */
    public String unitPath() {
        return unitPath;
    }
}
