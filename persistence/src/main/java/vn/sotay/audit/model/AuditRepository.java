package vn.sotay.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.Scope;

/** The trail: lines are added, never changed. */
@ApplicationScoped
public class AuditRepository {
    private static final RowOrder NEWEST = RowOrder.by("l.id", ":edge").reversed();

    @PersistenceContext
    EntityManager em;

    /** Adds a line in the caller's transaction. */
    public void append(AuditLine line) {
        em.persist(line);
    }

    /**
     * Lines of the scope, the newest first: {@code pk_audit_line}, {@code idx_audit_line_newest}, {@code idx_audit_line_actor},
     * {@code idx_audit_line_subject}. What belongs to no unit
     * (accounts, sign-ins) is read by those whose scope is the whole province.
     *
     * @throws InvalidInput {@code shared.cursor} for an edge that is no line's number
     */
    public List<AuditRow> list(Scope scope, AuditFilter filter, Edge edge, int limit) {
        var query = em.createQuery(
                "select l.id, l.happenedAt, l.actor, a.displayName, l.factKey, u.name, l.detail, l.blockNumber"
                        + " from AuditLine l left join Account a on a.username = l.actor"
                        + " left join Unit u on u.path = l.unitPath where " + of(scope) + filter.condition()
                        + NEWEST.condition(edge) + NEWEST.order(edge),
                AuditRow.class);
        if (edge.row() != null) {
            query.setParameter("edge", edge.number());
        }
        return NEWEST.inOrder(filter.bind(scope.bind(query)), edge, limit);
    }

    /** How many lines {@link #list} has; it stops where nobody wants to know any more. */
    public RowCount count(Scope scope, AuditFilter filter) {
        var lines = RowCount.query("l.id", "from AuditLine l where " + of(scope) + filter.condition(), NEWEST);
        return new RowCount(
                filter.bind(scope.bind(em.createQuery(lines, Long.class))).getSingleResult());
    }

    private static String of(Scope scope) {
        return "(" + scope.condition("l.unitPath")
                + " or l.unitPath is null and exists (select 1 from Unit r where r.parent is null and r.path < '~' and "
                + scope.condition("r.path") + "))";
    }

    /** The keys of what happened to a thing, in order: {@code idx_audit_line_subject}. */
    public List<String> keysOf(String subject) {
        return em.createQuery(
                        "select l.factKey from AuditLine l where l.subject = :subject order by l.id", String.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
