package vn.sotay.duplicate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.shared.model.BaseEntity;

/** What the kept record said right before and right after a merge: what was changed since is found by it. */
@Entity
public class MergeWords extends BaseEntity {
    /** When it said so. */
    public enum Part {
        BEFORE,
        AFTER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MemberMerge merge;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Part part;

    @Embedded
    private MemberDetails details;

    /** For the persistence provider. */
    protected MergeWords() {}

    MergeWords(MemberMerge merge, Part part, MemberDetails details) {
        this.merge = merge;
        this.part = part;
        this.details = details;
    }

    Part part() {
        return part;
    }

    MemberDetails details() {
        return details;
    }
}
