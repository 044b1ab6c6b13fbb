package vn.sotay.export.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.Scope;

/** Exports: one's own, and those that wait for a second person. */
@ApplicationScoped
public class ExportRepository {
    private static final String ROW = """
            select e.publicId, e.list, u.name, e.subject.name, e.people, e.columns, e.reason, e.state, e.requestedBy, a.displayName,
                   e.requestedAt, d.displayName, e.decisionNote, e.goodUntil
            """;

    private static final String FROM = """
            from ExportRequest e join e.unit u left join Account a on a.username = e.requestedBy
                 left join Account d on d.username = e.decidedBy
            """;

    private static final String OWN =
            " where e.requestedBy = :username and e.requestedAt >= :since and e.unit.path >= :lo and e.unit.path < :hi";

    /** By the instant when it was asked for; several can share it. */
    private static final RowOrder ORDER =
            RowOrder.by("e.requestedAt", edge("x.requestedAt")).thenBy("e.id", edge("x.id"));

    @PersistenceContext
    EntityManager em;

    private static String edge(String column) {
        return "select " + column + " from ExportRequest x where x.publicId = :edge";
    }

    /** Stores a new one. */
    public void add(ExportRequest request) {
        em.persist(request);
    }

    /**
     * Somebody's own export.
     *
     * @param world whose: the province, or the practice branch in which somebody is
     * @throws NotFound {@code export.notFound}, also when it is another one's
     */
    public ExportRequest own(String publicId, String username, PathRange world) {
        return em.createQuery(
                        "from ExportRequest e join fetch e.unit where e.publicId = :id and e.requestedBy = :username",
                        ExportRequest.class)
                .setParameter("id", publicId)
                .setParameter("username", username)
                .getResultStream()
                .filter(request -> world.contains(request.unit().path()))
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
    public List<ExportRow> of(String username, PathRange world, Instant since, Edge edge, int limit) {
        var order = ORDER.reversed();
        var query = em.createQuery(ROW + FROM + OWN + order.condition(edge) + order.order(edge), ExportRow.class)
                .setParameter("username", username)
                .setParameter("since", since)
                .setParameter("lo", world.lo())
                .setParameter("hi", world.hi());
        return order.read(query, edge, limit);
    }

    /** How many exports {@link #of} has. */
    public RowCount count(String username, PathRange world, Instant since) {
        return RowCount.of(em.createQuery("select count(e) from ExportRequest e" + OWN, Long.class)
                .setParameter("username", username)
                .setParameter("since", since)
                .setParameter("lo", world.lo())
                .setParameter("hi", world.hi())
                .getSingleResult());
    }

    /**
     * Somebody's own export as a line of the list: {@code uk_export_request_public_id}.
     *
     * @throws NotFound {@code export.notFound}, also when it is another one's
     */
    public ExportRow row(String publicId, String username, PathRange world) {
        return em.createQuery(
                        ROW + FROM + " where e.publicId = :id and e.requestedBy = :username"
                                + " and u.path >= :lo and u.path < :hi",
                        ExportRow.class)
                .setParameter("lo", world.lo())
                .setParameter("hi", world.hi())
                .setParameter("id", publicId)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("export.notFound"));
    }

    /** What waits for somebody else than who asked, the oldest first: {@code idx_export_request_state}. */
    public List<ExportRow> waiting(Scope scope, String butOf, Edge edge, int limit) {
        var query = scope.bind(em.createQuery(
                        ROW + FROM + waiting(scope) + ORDER.condition(edge) + ORDER.order(edge), ExportRow.class))
                .setParameter("butOf", butOf);
        return ORDER.read(query, edge, limit);
    }

    /** How many exports {@link #waiting(Scope, String, Edge, int)} has. */
    public RowCount countWaiting(Scope scope, String butOf) {
        return RowCount.of(scope.bind(em.createQuery(
                        "select count(e) from ExportRequest e join e.unit u" + waiting(scope), Long.class))
                .setParameter("butOf", butOf)
                .getSingleResult());
    }

    private static String waiting(Scope scope) {
        return " where e.state = WAITING and e.requestedBy <> :butOf and " + scope.condition("u.path");
    }

    /** How many of the exports that are still known have more lines than so many. */
    public long longerThan(int people) {
        return em.createQuery(
                        "select count(e) from ExportRequest e where e.people > :people and e.unit.path < '~'",
                        Long.class)
                .setParameter("people", people)
                .getSingleResult();
    }
}
