package vn.sotay.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts and deletes rows that became too old. */
@ApplicationScoped
public class OldRowRepository {
    @PersistenceContext
    EntityManager em;

    /** How many there are. */
    public long count(OldRows rows) {
        var query = em.createQuery(rows.query("count(e)"), Long.class);
        rows.values().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The keys of some of them, the oldest first. */
    public List<Long> keys(OldRows rows, int limit) {
        var query = em.createQuery(rows.query("e.id") + " order by e.id", Long.class);
        rows.values().forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** Deletes some of them. @return how many went */
    public int delete(OldRows rows, int limit) {
        var keys = keys(rows, limit);
        return keys.isEmpty()
                ? 0
                : em.createQuery("delete from " + rows.entity() + " e where e.id in :keys")
                        .setParameter("keys", keys)
                        .executeUpdate();
    }
}
