package vn.sotay.export.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;

/** Exports: one's own, and those that wait for a second person. */
@ApplicationScoped
public class ExportRepository {
    private static final String ROW = """
            select e.publicId, e.list, u.name, e.subject.name, e.people, e.columns, e.reason, e.state, e.requestedBy, a.displayName,
                   e.requestedAt, d.displayName, e.decisionNote, e.goodUntil
            from ExportRequest e join e.unit u left join Account a on a.username = e.requestedBy
                 left join Account d on d.username = e.decidedBy
            """;

    @PersistenceContext
    EntityManager em;

    /** Stores a new one. */
    public void add(ExportRequest request) {
        em.persist(request);
    }

    /**
     * Somebody's own export.
     *
     * @throws NotFound {@code export.notFound}, also when it is another one's
     */
    public ExportRequest own(String publicId, String username) {
        return em.createQuery(
                        "from ExportRequest e join fetch e.unit where e.publicId = :id and e.requestedBy = :username",
                        ExportRequest.class)
                .setParameter("id", publicId)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("export.notFound"));
    }

    /** An export of people of the scope. */
    public ExportRequest get(String publicId, Scope scope) {
        return em.createQuery("from ExportRequest e join fetch e.unit where e.publicId = :id", ExportRequest.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(request -> scope.contains(request.unit().path()))
                .findFirst()
                .orElseThrow(() -> new NotFound("export.notFound"));
    }

    /** One's own since an instant, the newest first: {@code idx_export_request_own}. */
    public List<ExportRow> of(String username, Instant since, int limit) {
        return em.createQuery(
                        ROW + "where e.requestedBy = :username and e.requestedAt >= :since order by e.requestedAt desc",
                        ExportRow.class)
                .setParameter("username", username)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What waits for somebody else than who asked, the oldest first: {@code idx_export_request_state}. */
    public List<ExportRow> waiting(Scope scope, String butOf, int limit) {
        return scope.bind(em.createQuery(
                        ROW + "where e.state = WAITING and e.requestedBy <> :butOf and " + scope.condition("u.path")
                                + " order by e.requestedAt",
                        ExportRow.class))
                .setParameter("butOf", butOf)
                .setMaxResults(limit)
                .getResultList();
    }
}
