package vn.sotay.member.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import vn.sotay.shared.model.BaseEntity;

/**
 * A word that stands, or once stood, in somebody's folded name: from the beginning of a word to the words that begin so
 * (docs/adr/0020-frequent-words-are-read-in-the-lists-order.md). A word may stand here twice, when two people learned it at the same time, and one that
 * nobody bears any more may stay: neither changes what a search finds.
 */
@Entity
public class NameWord extends BaseEntity {
    @Column(nullable = false, updatable = false, length = SearchWords.LONGEST)
    private String word;

    /** For the persistence provider. */
    protected NameWord() {}

    /** A word as {@link SearchWords} folds it. */
    NameWord(String word) {
        this.word = word;
    }
}
