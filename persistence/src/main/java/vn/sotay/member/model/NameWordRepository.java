package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import vn.sotay.shared.model.BulkRepository;

/** All words of names: a few thousand, however many people bear them. */
@ApplicationScoped
public class NameWordRepository {
    /** Databases take a thousand values in a list at most. */
    private static final int VALUES = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    BulkRepository bulk;

    /** The words that begin so, at most so many. */
    List<String> beginning(String typed, int most) {
        return em.createQuery(
                        "select distinct n.word from NameWord n where n.word >= :word and n.word < :wordEnd order by n.word",
                        String.class)
                .setParameter("word", typed)
                .setParameter("wordEnd", MemberConditions.end(typed))
                .setMaxResults(most)
                .getResultList();
    }

    /** Adds those of the words that are new. */
    void learn(Collection<String> words) {
        var fresh = new HashSet<>(words);
        var all = new ArrayList<>(fresh);
        for (var first = 0; first < all.size(); first += VALUES) {
            var some = all.subList(first, Math.min(first + VALUES, all.size()));
            em.createQuery("select n.word from NameWord n where n.word in :words", String.class)
                    .setParameter("words", some)
                    .getResultStream()
                    .forEach(fresh::remove);
        }
        bulk.insert(fresh.stream().sorted().map(NameWord::new).toList());
    }
}
