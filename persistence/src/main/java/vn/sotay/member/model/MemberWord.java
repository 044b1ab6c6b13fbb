package vn.sotay.member.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.PathRange;

/**
 * One word of a member's folded name: the index that name search reads (docs/adr/0008-name-search.md). Repeats path,
 * sort key and the other words, so that one index answers the whole question without reading a member.
 */
@Entity
public class MemberWord extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Column(nullable = false, length = 60)
    private String word;

    @Column(nullable = false, length = 100)
    private String path;

    @Column(nullable = false, length = 200)
    private String sortKey;

    @Column(nullable = false, length = SearchWords.MAX_LENGTH)
    private String searchWords;

    /** For the persistence provider. */
    protected MemberWord() {}

    /** One word of this member's name. */
    public MemberWord(Member member, String word) {
        this.member = member;
        this.word = word;
        this.path = member.homePath();
        this.sortKey = member.sortKey();
        this.searchWords = member.searchWords();
    }

    /** The word, folded. */
    String word() {
        return word;
    }

    boolean isOfProvince() {
        return PathRange.PROVINCE.contains(path);
    }

    /** Every word under which this member is found. */
    public static List<MemberWord> of(Member member) {
        return SearchWords.of(member.fullName()).distinct().stream()
                .map(word -> new MemberWord(member, word))
                .toList();
    }
}
