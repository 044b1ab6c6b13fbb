package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What senders' columns mean. */
@ApplicationScoped
public class LearnedColumnsRepository {
    @PersistenceContext
    EntityManager em;

    /** What was said of this header. */
    public Optional<LearnedColumns> find(String headerKey) {
        return em.createQuery("from LearnedColumns l where l.headerKey = :key", LearnedColumns.class)
                .setParameter("key", headerKey)
                .getResultStream()
                .findFirst();
    }

    /** Remembers what is said for the first time. */
    public void add(LearnedColumns learned) {
        em.persist(learned);
    }
}
