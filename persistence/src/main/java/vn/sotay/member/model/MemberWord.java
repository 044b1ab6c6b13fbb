package vn.sotay.member.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.sotay.shared.model.BaseEntity;

/**
 * One word of a member's folded name: the index that name search reads (docs/adr: name search). Repeats path and sort
 * key so that one index answers word, scope and order.
 */
@Entity
public class MemberWord extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Column(nullable = false, length = 60)
    private String word;

    @Column(nullable = false, length = 100)
    private String path;

    /** For the persistence provider. */
    protected MemberWord() {}

    /** One word of this member's name. */
    public MemberWord(Member member, String word) {
        this.member = member;
        this.word = word;
        this.path = member.homePath();
    }
}
