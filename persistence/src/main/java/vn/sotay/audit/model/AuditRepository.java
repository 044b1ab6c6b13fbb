package vn.sotay.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sotay.shared.model.Scope;

/** The trail: lines are added, never changed. */
@ApplicationScoped
public class AuditRepository {
    @PersistenceContext
    EntityManager em;

    /** Adds a line in the caller's transaction. */
    public void append(AuditLine line) {
        em.persist(line);
    }

    /**
     * Lines of the scope, the newest first. What belongs to no unit (accounts, sign-ins) is read by those whose scope is
     * the whole province.
     *
     * @param before the number of the last line of the page before, or null
     */
    public List<AuditRow> list(Scope scope, AuditFilter filter, Long before, int limit) {
        var query = em.createQuery(
                "select l.id, l.happenedAt, l.actor, a.displayName, l.factKey, u.name, l.detail, l.blockNumber"
                        + " from AuditLine l left join Account a on a.username = l.actor"
                        + " left join Unit u on u.path = l.unitPath where (" + scope.condition("l.unitPath")
                        + " or l.unitPath is null and exists (select 1 from Unit r where r.parent is null and "
                        + scope.condition("r.path") + "))" + (before == null ? "" : " and l.id < :before")
                        + filter.condition() + " order by l.id desc",
                AuditRow.class);
        if (before != null) {
            query.setParameter("before", before);
        }
        return filter.bind(scope.bind(query)).setMaxResults(limit).getResultList();
    }

    /** The keys of what happened to a thing, in order: {@code idx_audit_line_subject}. */
    public List<String> keysOf(String subject) {
        return em.createQuery(
                        "select l.factKey from AuditLine l where l.subject = :subject order by l.id", String.class)
                .setParameter("subject", subject)
                .getResultList();
    }
}
