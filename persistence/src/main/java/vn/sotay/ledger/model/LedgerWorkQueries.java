package vn.sotay.ledger.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sotay.shared.model.Scope;

/** What ledgers ask people to do. */
@ApplicationScoped
public class LedgerWorkQueries {
    @PersistenceContext
    EntityManager em;

    /** Ledgers of the scope with numbers that have no document yet, the longest waiting first: {@code idx_ledger_number_open}. */
    public List<OpenNumbers> open(Scope scope, int limit) {
        return scope.bind(em.createQuery(
                        """
                        select l.publicId, u.name, l.type, count(n), min(n.takenAt)
                        from LedgerNumber n join n.ledger l join l.unit u where n.state = RESERVED and\s""" + scope.condition("u.path")
                                + " group by l.publicId, u.name, l.type order by min(n.takenAt), l.publicId",
                        OpenNumbers.class))
                .setMaxResults(limit)
                .getResultList();
    }
}
