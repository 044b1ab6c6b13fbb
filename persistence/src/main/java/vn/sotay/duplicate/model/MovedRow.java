package vn.sotay.duplicate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.sotay.shared.model.BaseEntity;

/** Something that hung on the former record and was hung on the kept one by a merge. */
@Entity
public class MovedRow extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MemberMerge merge;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Hanging kind;

    @Column(nullable = false)
    private Long rowKey;

    /** For the persistence provider. */
    protected MovedRow() {}

    MovedRow(MemberMerge merge, Hanging kind, Long rowKey) {
        this.merge = merge;
        this.kind = kind;
        this.rowKey = rowKey;
    }

    Hanging kind() {
        return kind;
    }

    Long rowKey() {
        return rowKey;
    }
}
