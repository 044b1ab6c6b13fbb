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
 * Whether a scope has few, some or many people in a state: enough to choose how a list is read, and to say "more than" of
 * a scope that had twice as many as are counted. What is not few is remembered for some hundred questions.
 */
@ApplicationScoped
public class ScopeSizeQueries {
    /** How large a scope is. */
    enum Size {
        /** At most 5,000: all of them may be read and sorted. */
        FEW(5_000),
        /** More than are few, and perhaps fewer than are many. */
        SOME(2 * RowCount.MOST),
        /** Twice as many as anybody counts: it would take a reorganisation to halve them between two questions. */
        MANY(Integer.MAX_VALUE);

        private final int most;

        Size(int most) {
            this.most = most;
        }

        /** The most people that such a scope has. */
        int most() {
            return most;
        }
    }

    private static final int USES = 200;
    private static final int SCOPES = 1_000;

    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    private record Key(Scope scope, StatusFilter status) {}

    private record Known(Size size, AtomicInteger uses) {}

    /** The size of a scope; one statement, or none, or two once in a while. */
    Size of(Scope scope, StatusFilter status) {
        var key = new Key(scope, status);
        var found = known.get(key);
        if (found != null && found.uses().decrementAndGet() >= 0) {
            return found.size();
        }
        known.remove(key);
        var conditions = new MemberConditions().inside(scope).status(status);
        if (!exceeds(Size.FEW, conditions)) {
            return Size.FEW;
        }
        if (known.size() >= SCOPES) {
            known.clear();
        }
        var size = exceeds(Size.SOME, conditions) ? Size.MANY : Size.SOME;
        known.put(key, new Known(size, new AtomicInteger(USES)));
        return size;
    }

    private boolean exceeds(Size size, MemberConditions conditions) {
        return !conditions
                .bind(em.createQuery("select 1 from Member m where " + conditions.where(), Integer.class))
                .setFirstResult(size.most)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
