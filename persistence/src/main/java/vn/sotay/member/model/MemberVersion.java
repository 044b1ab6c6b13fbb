package vn.sotay.member.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/**
 * What a record said before a change, and who had made it say so. The present words are in the {@link Member} alone: a
 * record that nobody ever changed has no version, so 60,000 imported people are not stored twice.
 */
@Entity
public class MemberVersion extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Embedded
    private MemberDetails details;

    @Column(length = 60)
    private String changedBy;

    private Instant changedAt;

    /** For the persistence provider. */
    protected MemberVersion() {}

    /** The record as it is now. */
    MemberVersion(Member member) {
        this.member = member;
        details = member.details();
        changedBy = member.changedBy();
        changedAt = member.changedAt();
    }

    /** Whose record it was. */
    public Member member() {
        return member;
    }

    /** What it said. */
    public MemberDetails details() {
        return details;
    }

    /** Who had made it say so; null if it came so. */
    public String changedBy() {
        return changedBy;
    }

    /** Since when it said so; null if it came so. */
    public Instant changedAt() {
        return changedAt;
    }
}
