package vn.sotay.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;

/** Who looked at which record, and when that was more than usual. */
@ApplicationScoped
public class LookRepository {
    private static final String LINES = """
            select l.id, l.happenedAt, l.actor, coalesce(a.displayName, l.actor), l.factKey, l.detail, l.unitPath
            from AuditLine l left join Account a on a.username = l.actor
            where l.subject = :subject and l.factKey like 'member.%'""";

    @PersistenceContext
    EntityManager em;

    /** What was done with a record, the newest first, whoever may read it: {@code idx_audit_line_subject}. */
    public List<LookLine> of(String subject, Long before, int limit) {
        return lines("", Scope.NOTHING, subject, before, limit);
    }

    /** The same, as far as it belongs to units of the scope. */
    public List<LookLine> of(String subject, Scope scope, Long before, int limit) {
        return lines(" and " + scope.condition("l.unitPath"), scope, subject, before, limit);
    }

    private List<LookLine> lines(String condition, Scope scope, String subject, Long before, int limit) {
        var query = em.createQuery(
                        LINES + condition + (before == null ? "" : " and l.id < :before") + " order by l.id desc",
                        LookLine.class)
                .setParameter("subject", subject)
                .setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        return (condition.isEmpty() ? query : scope.bind(query)).getResultList();
    }

    /** How many whole records somebody looked at since an instant: {@code idx_audit_line_looks}. */
    public LookCount count(String actor, Instant since, String homePath) {
        em.flush();
        var home = PathRange.subtree(homePath);
        return em.createQuery("""
                        select count(distinct l.subject),
                               count(distinct case when l.unitPath < :lo or l.unitPath >= :hi then l.subject else null end)
                        from AuditLine l
                        where l.actor = :actor and l.factKey = 'member.sensitiveViewed' and l.happenedAt >= :since""", LookCount.class)
                .setParameter("actor", actor)
                .setParameter("since", since)
                .setParameter("lo", home.lo())
                .setParameter("hi", home.hi())
                .getSingleResult();
    }

    /** The kinds for which somebody was reported on a day: {@code uk_look_alert}. */
    public List<LookKind> raised(String actor, LocalDate day) {
        return em.createQuery("select a.kind from LookAlert a where a.actor = :actor and a.day = :day", LookKind.class)
                .setParameter("actor", actor)
                .setParameter("day", day)
                .getResultList();
    }

    /** Stores a new alert. */
    public void add(LookAlert alert) {
        em.persist(alert);
    }

    /** Alerts of the scope about others that nobody has looked into, the oldest first. */
    public List<LookAlertRow> waiting(Scope scope, String butOf, int limit) {
        return scope.bind(em.createQuery(
                        "select a.publicId, a.actor, coalesce(c.displayName, a.actor), u.name, a.day, a.kind, a.threshold"
                                + " from LookAlert a left join Account c on c.username = a.actor"
                                + " left join Unit u on u.path = a.unitPath"
                                + " where a.reviewedAt is null and a.actor <> :butOf and "
                                + scope.condition("a.unitPath") + " order by a.id",
                        LookAlertRow.class))
                .setParameter("butOf", butOf)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @throws NotFound {@code audit.alert.notFound}, also when it is outside the scope */
    public LookAlert get(String publicId, Scope scope) {
        return em.createQuery("from LookAlert a where a.publicId = :id", LookAlert.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(alert -> scope.contains(alert.unitPath()))
                .findFirst()
                .orElseThrow(() -> new NotFound("audit.alert.notFound"));
    }
}
