package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How frequent the beginnings of words are in the whole roster. Remembered for some hundred questions each: an old answer
 * only makes a search choose a slower way, never find somebody else.
 */
@ApplicationScoped
public class WordFrequencyQueries {
    private static final int USES = 500;
    private static final int WORDS = 5_000;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    private record Known(long count, AtomicInteger uses) {}

    /** In how many rows of the index a word begins so. */
    long of(String word) {
        var found = known.get(word);
        if (found == null || found.uses().decrementAndGet() < 0) {
            if (known.size() >= WORDS) {
                known.clear();
            }
            found = new Known(count(word), new AtomicInteger(USES));
            known.put(word, found);
        }
        return found.count();
    }

    private long count(String word) {
        return em.createQuery(
                        "select count(*) from MemberWord w where w.word >= :word and w.word < :wordEnd", Long.class)
                .setParameter("word", word)
                .setParameter("wordEnd", word + "~")
                .getSingleResult();
    }
}
