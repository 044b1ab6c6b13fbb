package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;

/**
 * How many people in a state a scope has, exact up to {@link #FEW}, and beyond that as it was some hundred questions ago:
 * enough to choose how a list is read, and to say "more than" of a scope that had twice as many as are counted.
 */
@ApplicationScoped
public class ScopeSizeQueries {
    /** Up to so many people are read and sorted rather than searched for. */
    static final int FEW = 5_000;

    /** Nobody counts further. It would take a reorganisation to halve a scope between two counts. */
    static final int MANY = 2 * RowCount.MOST;

    private static final int USES = 200;
    private static final int SCOPES = 1_000;

    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    private record Key(Scope scope, StatusFilter status) {}

    private record Known(long size, AtomicInteger uses) {}

    /** At most {@link #MANY}. */
    long of(Scope scope, StatusFilter status) {
        var key = new Key(scope, status);
        var found = known.get(key);
        if (found != null && found.uses().decrementAndGet() >= 0) {
            return found.size();
        }
        var size = size(new MemberConditions().inside(scope).status(status));
        if (known.size() >= SCOPES) {
            known.clear();
        }
        if (size > FEW) {
            known.put(key, new Known(size, new AtomicInteger(USES)));
        } else {
            known.remove(key);
        }
        return size;
    }

    private long size(MemberConditions conditions) {
        var many = conditions
                .bind(em.createQuery("select 1 from Member m where " + conditions.where(), Integer.class))
                .setFirstResult(MANY - 1)
                .setMaxResults(1)
                .getResultList();
        return many.isEmpty()
                ? conditions
                        .bind(em.createQuery("select count(*) from Member m where " + conditions.where(), Long.class))
                        .getSingleResult()
                : MANY;
    }
}
