package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sotay.member.model.MemberConditions.Position;
import vn.sotay.shared.model.Edge.Direction;

/**
 * Reads the people of a word in the list's order, until the page is full: the index of words is sorted by word, then
 * name. What was typed is mostly the beginning of a few words, and each of these is read for itself and the parts merged,
 * (somebody may bear two of them), so that a page costs the same whatever the size of the roster (docs/adr/0020-frequent-words-are-read-in-the-lists-order.md).
 */
@ApplicationScoped
public class MemberWordOrderQueries {
    /** The beginning of more words than this is read in another way: each word is a statement. */
    private static final int WORDS = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    NameWordRepository words;

    private record Found(String sortKey, Long id) {}

    /**
     * Keys in the list's order, beyond a position, without exact names.
     *
     * @param lead the typed word that is read, the others are looked at
     * @return empty if too many words begin with the lead
     */
    Optional<List<Long>> keys(MemberFilter filter, String lead, Position beyond, int limit) {
        var begun = words.beginning(lead, WORDS + 1);
        if (begun.size() > WORDS) {
            return Optional.empty();
        }
        return Optional.of(begun.stream()
                .flatMap(word -> people(filter, lead, word, beyond, limit).stream())
                .distinct()
                .sorted(Comparator.comparing(Found::sortKey).thenComparing(Found::id))
                .limit(limit)
                .map(Found::id)
                .toList());
    }

    private List<Found> people(MemberFilter filter, String lead, String word, Position beyond, int limit) {
        var conditions = new MemberConditions()
                .leading(word)
                .insideByWord(filter.scope())
                .words(filter.others(lead), "w.searchWords")
                .state(filter)
                .without(filter.exactText(), "w.searchWords")
                .beyond(beyond, Direction.FORWARD, null, "w.sortKey", "w.member.id");
        return conditions
                .bind(em.createQuery(
                        "select w.sortKey, w.member.id from "
                                + (filter.isWordsOnly() ? "MemberWord w" : "MemberWord w join w.member m") + " where "
                                + conditions.where() + " order by w.word, w.sortKey, w.member.id",
                        Found.class))
                .setMaxResults(limit)
                .getResultList();
    }
}
