package vn.sotay.duplicate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/** Two records that seem to be one person, and what was decided of them. No two records are two pairs. */
@Entity
public class DuplicatePair extends PublicEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member first;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member second;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private PairState state = PairState.OPEN;

    @Column(nullable = false)
    private int score;

    @Column(nullable = false, length = 250)
    private String likeness;

    @Column(nullable = false, updatable = false)
    private Instant foundAt;

    @Column(length = 60)
    private String decidedBy;

    private Instant decidedAt;

    /** For the persistence provider. */
    protected DuplicatePair() {}

    /** Two records, the older one first. */
    public DuplicatePair(Member first, Member second, Likeness likeness, int score, Instant foundAt) {
        this.first = first;
        this.second = second;
        this.likeness = likeness.text();
        this.score = score;
        this.foundAt = foundAt;
    }

    /** They were compared again. */
    public void compared(Likeness now, int nowScore) {
        likeness = now.text();
        score = nowScore;
    }

    /** They are two people. @throws RuleViolation {@code duplicate.illegal} if that was decided already */
    void notTheSame(String username, Instant at) {
        decide(PairState.NOT_SAME, username, at);
    }

    /** One was merged into the other. @throws RuleViolation {@code duplicate.illegal} if something was decided already */
    void merged(String username, Instant at) {
        decide(PairState.MERGED, username, at);
    }

    /** Somebody has to look again. @throws RuleViolation {@code duplicate.illegal} unless it was decided */
    public void reopen(String username, Instant at) {
        if (state == PairState.MERGED) {
            throw new RuleViolation("duplicate.illegal", state, PairState.OPEN);
        }
        decide(PairState.OPEN, username, at);
    }

    void undone(String username, Instant at) {
        decide(PairState.OPEN, username, at);
    }

    private void decide(PairState target, String username, Instant at) {
        state = state.to(target);
        decidedBy = username;
        decidedAt = at;
    }

    /** The older record. */
    public Member first() {
        return first;
    }

    /** The newer record. */
    public Member second() {
        return second;
    }

    /** What was decided. */
    public PairState state() {
        return state;
    }

    /** What their agreement was worth when they were compared last. */
    public int score() {
        return score;
    }

    /** How they agreed then. */
    public Likeness likeness() {
        return Likeness.of(likeness);
    }
}
