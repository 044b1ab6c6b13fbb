package vn.sotay.privacy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import vn.sotay.member.model.Member;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * By a decision, one kind of data, or what is known of one member, is kept beyond its time: an inspection, a dispute. It ends
 * by another decision.
 */
@Entity
public class LegalHold extends PublicEntity {
    /** What {@link #kind()} of a hold says that keeps one person. */
    public static final String PERSON = "PERSON";

    @Column(nullable = false, updatable = false, length = 40)
    private String kind;

    /** Null for a hold on a kind. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    private Member member;

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

    /** Keeps one member, from now on. */
    public static LegalHold ofPerson(Member member, String decision, String reason, String username, Instant now) {
        var hold = new LegalHold(PERSON, decision, reason, username, now);
        hold.member = member;
        return hold;
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

    /** What it keeps: a kind of data, or {@link #PERSON}. */
    public String kind() {
        return kind;
    }

    /** Whom it keeps, if it keeps one person. */
    public Optional<Member> member() {
        return Optional.ofNullable(member);
    }
}
