package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sotay.file.model.FileRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RowOrder;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;

/** Imports and their files. */
@ApplicationScoped
public class RosterImportRepository {
    private static final String VIEW = """
            select i.publicId, i.kind, i.state, i.fileName, i.fileBytes, i.uploadedBy, i.uploadedAt, i.trueAsOf,
                   i.progress.rowsExpected, i.progress.rowsRead, i.progress.rowsListed, i.progress.rowsHeld, i.progress.rowsToApply, i.progress.rowsApplied,
                   i.progress.phaseStartedAt, i.progress.progressedAt, i.progress.finishedAt, i.problem.key, i.problem.detail
            from RosterImport i\s""";

    private static final RowOrder NEWEST = RowOrder.by(
                    "i.id", "select e.id from RosterImport e where e.publicId = :edge")
            .reversed();

    @PersistenceContext
    EntityManager em;

    @Inject
    FileRepository files;

    /** Stores a new import. */
    public void add(RosterImport roster) {
        em.persist(roster);
    }

    /**
     * The bytes of an import's spreadsheet.
     *
     * @throws RuleViolation {@code roster.file.over} if it was kept for its time and is gone
     */
    public byte[] content(Long importId) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (files.copy(get(importId).fileOwner(), RosterImport.SHEET, bytes) == 0) {
                throw new RuleViolation("roster.file.over");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An import by its key, for a job. */
    public RosterImport get(Long id) {
        return em.find(RosterImport.class, id);
    }

    /**
     * An import by its public id, if it was made within the scope.
     *
     * @throws NotFound whether there is none or somebody else's
     */
    public RosterImport get(String publicId, Scope scope) {
        return scope.bind(em.createQuery(
                                "from RosterImport i where i.publicId = :id and " + within(scope), RosterImport.class)
                        .setParameter("id", publicId))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("roster.import.notFound"));
    }

    /** Made within a scope: none of its tops lies elsewhere. */
    private static String within(Scope scope) {
        return "not exists (select 1 from i.scopeTops t where not " + scope.condition("t") + ")";
    }

    /** As its page shows it. */
    public ImportView view(Long id) {
        return em.createQuery(VIEW + "where i.id = :id", ImportView.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Imports made within the scope, the newest first: {@code pk_roster_import}, {@code idx_roster_import_state}. */
    public List<ImportView> list(Scope scope, ImportFilter filter, Edge edge, int limit) {
        var query = em.createQuery(
                VIEW + "where " + within(scope) + filter.condition() + NEWEST.condition(edge) + NEWEST.order(edge),
                ImportView.class);
        return NEWEST.read(filter.bind(scope.bind(query)), edge, limit);
    }

    /** How many imports {@link #list} has. */
    public RowCount count(Scope scope, ImportFilter filter) {
        var query = em.createQuery(
                "select count(i) from RosterImport i where " + within(scope) + filter.condition(), Long.class);
        return RowCount.of(filter.bind(scope.bind(query)).getSingleResult());
    }

    /** How many imports made within the scope are in each state. */
    public Map<ImportState, Long> states(Scope scope) {
        var states = new EnumMap<ImportState, Long>(ImportState.class);
        scope.bind(em.createQuery(
                        "select i.state, count(i) from RosterImport i where " + within(scope) + " group by i.state",
                        Object[].class))
                .getResultStream()
                .forEach(line -> states.put((ImportState) line[0], (Long) line[1]));
        return states;
    }

    /** Imports made within the scope for which somebody has to do something, the newest first. */
    public List<ImportView> waiting(Scope scope, int limit) {
        return scope.bind(em.createQuery(
                        VIEW + "where i.state in (READY, MAPPING) and " + within(scope) + " order by i.id desc",
                        ImportView.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Earlier imports of the same file, the newest first: somebody does the same work again. */
    public List<ImportView> sameFile(RosterImport one, Scope scope) {
        return scope.bind(em.createQuery(
                                VIEW + "where i.fileSha256 = :file and i.id < :id and " + within(scope)
                                        + " order by i.id desc",
                                ImportView.class)
                        .setParameter("file", one.fileSha256())
                        .setParameter("id", one.id()))
                .getResultList();
    }

    /** Whether another import is being applied. */
    public boolean isApplying() {
        return em.createQuery("select count(i) from RosterImport i where i.applySlot is not null", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Imports that a server was at work on and that nobody has moved since. */
    public List<Long> abandoned(String node, Instant before) {
        return em.createQuery("""
                        select i.id from RosterImport i
                        where i.state in :running and (i.progress.progressedAt < :before or i.node = :node)
                        order by i.id""", Long.class)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("before", before)
                .setParameter("node", node)
                .getResultList();
    }
}
