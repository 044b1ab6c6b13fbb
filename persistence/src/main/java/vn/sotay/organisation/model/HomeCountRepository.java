package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many people are at home in each unit, kept with the unit so that a list need not count them. Whoever lets people
 * come, go or move says so here, in the transaction that does it, and last: what is said holds the unit's row until the
 * transaction ends. Rows are taken in the order of keys, so that no two transactions wait for each other.
 */
@ApplicationScoped
public class HomeCountRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * People came, or went.
     *
     * @param by how many more (or, below zero, fewer) PROBATIONARY and OFFICIAL have their home in a unit, by its key
     */
    public void changed(Map<Long, Long> by) {
        new TreeMap<>(by).forEach((unit, difference) -> em.createQuery(
                        "update Unit u set u.ownMembers = u.ownMembers + :by where u.id = :id")
                .setParameter("by", difference)
                .setParameter("id", unit)
                .executeUpdate());
    }
}
