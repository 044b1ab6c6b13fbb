package vn.sotay.duplicate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.RuleViolation;

/** One record was merged into another: what is needed to undo it, until it cannot be undone any more. */
@Entity
public class MemberMerge extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private DuplicatePair pair;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member kept;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member former;

    @Column(nullable = false, updatable = false, length = 60)
    private String mergedBy;

    @Column(nullable = false, updatable = false)
    private Instant mergedAt;

    @Column(length = 60)
    private String undoneBy;

    private Instant undoneAt;

    private Instant forgottenAt;

    /** For the persistence provider. */
    protected MemberMerge() {}

    /** Of this pair, one record is kept; the other one is the former record from now on. */
    public MemberMerge(DuplicatePair pair, Member kept, String username, Instant at) {
        this.pair = pair;
        this.kept = kept;
        former = kept.equals(pair.first()) ? pair.second() : pair.first();
        mergedBy = username;
        mergedAt = at;
    }

    /**
     * It is undone.
     *
     * @param last the last day on which it can be
     * @throws RuleViolation {@code duplicate.undo.late}; {@code duplicate.undo.later} while the kept record is itself
     *     merged into another one
     */
    void undo(LocalDate today, LocalDate last, String username, Instant at) {
        if (forgottenAt != null || today.isAfter(last)) {
            throw new RuleViolation("duplicate.undo.late", last);
        }
        if (kept.mergedInto() != null) {
            throw new RuleViolation("duplicate.undo.later", kept.fullName());
        }
        undoneBy = username;
        undoneAt = at;
    }

    /** What was needed to undo it is gone. */
    public void forget(Instant at) {
        forgottenAt = at;
    }

    /** The pair it was. */
    public DuplicatePair pair() {
        return pair;
    }

    /** The record that stays. */
    public Member kept() {
        return kept;
    }

    /** The record that was put behind it. */
    public Member former() {
        return former;
    }

    /** When. */
    public Instant mergedAt() {
        return mergedAt;
    }
}
