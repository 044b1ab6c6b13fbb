package vn.sotay.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.member.model.Member;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.Scope;

/** Documents that committees issued. */
@ApplicationScoped
public class DocumentRepository {
    private static final String ROW = """
            select d.publicId, d.template, d.number, d.day, d.subject, u.publicId, u.name, d.state,
                   coalesce(f.displayName, d.frozenBy), d.frozenAt, d.appVersion, d.revokeReason,
                   coalesce(r.displayName, d.revokedBy), d.revokedAt
            from OfficialDocument d join d.unit u left join Account f on f.username = d.frozenBy
                 left join Account r on r.username = d.revokedBy\s""";

    private static final RowOrder NEWEST = RowOrder.by(
                    "d.id", "select e.id from OfficialDocument e where e.publicId = :edge")
            .reversed();

    @PersistenceContext
    EntityManager em;

    @Inject
    OldRowRepository old;

    /** Stores it, so that it has a key for its files. */
    public void add(OfficialDocument document) {
        em.persist(document);
        em.flush();
    }

    /** Those of the scope, the newest first: {@code pk_official_document}, {@code idx_official_document_unit}. */
    public List<DocumentRow> list(Scope scope, DocumentFilter filter, Edge edge, int limit) {
        var query = em.createQuery(
                ROW + "where " + scope.condition("u.path") + filter.condition() + NEWEST.condition(edge)
                        + NEWEST.order(edge),
                DocumentRow.class);
        return NEWEST.read(filter.bind(scope.bind(query)), edge, limit);
    }

    /** How many {@link #list} has. */
    public RowCount count(Scope scope, DocumentFilter filter) {
        var query = em.createQuery(
                "select count(d) from OfficialDocument d join d.unit u where " + scope.condition("u.path")
                        + filter.condition(),
                Long.class);
        return RowCount.of(filter.bind(scope.bind(query)).getSingleResult());
    }

    /** One of them. @throws NotFound {@code document.notFound}, also for one elsewhere */
    public DocumentRow row(String publicId, Scope scope) {
        return scope.bind(em.createQuery(
                        ROW + "where d.publicId = :id and " + scope.condition("u.path"), DocumentRow.class))
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("document.notFound"));
    }

    /** To be changed or given out. @throws NotFound {@code document.notFound}, also for one elsewhere */
    public OfficialDocument get(String publicId, Scope scope) {
        return em.createQuery(
                        "from OfficialDocument d join fetch d.unit where d.publicId = :id", OfficialDocument.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(document -> scope.contains(document.unit().path()))
                .findFirst()
                .orElseThrow(() -> new NotFound("document.notFound"));
    }

    /** What units of the scope issued about somebody, the newest first: {@code idx_official_document_member}. */
    public List<DocumentRow> about(Member member, Scope scope, int limit) {
        return scope.bind(em.createQuery(
                        ROW + "where d.member = :member and " + scope.condition("u.path") + " order by d.id desc",
                        DocumentRow.class))
                .setParameter("member", member)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What the unit's newest document of a template says, with which its next one begins; empty before the first. */
    public Map<String, String> newestValues(Unit unit, DocumentTemplate template) {
        return em.createQuery(
                        "from OfficialDocument d where d.unit = :unit and d.template = :template order by d.id desc",
                        OfficialDocument.class)
                .setParameter("unit", unit)
                .setParameter("template", template)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(document -> document.letter().values())
                .orElseGet(TreeMap::new);
    }

    /** Keys of documents that were frozen before then, the oldest first; those about people whom a decision keeps stay. */
    public List<Long> frozenBefore(Instant instant, int limit) {
        return old.keys(frozen(instant), limit);
    }

    /** How many {@link #frozenBefore} would find. */
    public long countFrozenBefore(Instant instant) {
        return old.count(frozen(instant));
    }

    private static OldRows frozen(Instant before) {
        return new OldRows(
                "OfficialDocument",
                "e.frozenAt < :before and e.unit.path < '~' and " + HeldPeople.notThe("e.member"),
                before);
    }

    /** Forgets documents; their files are released before. */
    public void forget(List<Long> keys) {
        for (var key : keys) {
            em.remove(em.getReference(OfficialDocument.class, key));
        }
    }
}
