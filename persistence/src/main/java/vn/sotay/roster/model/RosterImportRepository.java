package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Scope;

/** Imports and their files. */
@ApplicationScoped
public class RosterImportRepository {
    private static final int NEWEST = 100;
    private static final String VIEW = """
            select i.publicId, i.kind, i.state, i.fileName, f.byteCount, i.uploadedBy, i.uploadedAt, i.trueAsOf,
                   i.progress.rowsExpected, i.progress.rowsRead, i.progress.rowsListed, i.progress.rowsHeld, i.progress.rowsToApply, i.progress.rowsApplied,
                   i.progress.phaseStartedAt, i.progress.progressedAt, i.progress.finishedAt, i.problem.key, i.problem.detail
            from RosterImport i join i.file f\s""";

    @PersistenceContext
    EntityManager em;

    /** Stores a new import. */
    public void add(RosterImport roster) {
        em.persist(roster);
    }

    /** Keeps a file, once for the same content. */
    public StoredFile keep(StoredFile file) {
        em.persist(file);
        return file;
    }

    /** The file with this content. */
    public Optional<StoredFile> file(String sha256) {
        return em.createQuery("from StoredFile f where f.sha256 = :sha", StoredFile.class)
                .setParameter("sha", sha256)
                .getResultStream()
                .findFirst();
    }

    /** The bytes of an import's spreadsheet. */
    public byte[] content(Long importId) {
        return em.createQuery("select f.content from RosterImport i join i.file f where i.id = :id", byte[].class)
                .setParameter("id", importId)
                .getSingleResult();
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
        return em.createQuery("from RosterImport i where i.publicId = :id", RosterImport.class)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(found -> covers(scope, found.scopeRanges()))
                .findFirst()
                .orElseThrow(() -> new NotFound("roster.import.notFound"));
    }

    private static boolean covers(Scope scope, String ranges) {
        return ImportScope.read(ranges).ranges().stream().allMatch(range -> scope.contains(range.lo()));
    }

    /** As its page shows it. */
    public ImportView view(Long id) {
        return em.createQuery(VIEW + "where i.id = :id", ImportView.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The newest imports made within the scope: {@code idx_roster_import_newest}. */
    public List<ImportView> newest(Scope scope) {
        var newest = em.createQuery(
                        "select i.id, i.scopeRanges from RosterImport i order by i.uploadedAt desc, i.id desc",
                        Object[].class)
                .setMaxResults(NEWEST)
                .getResultList();
        return views(newest, scope);
    }

    /** Earlier imports of the same file, the newest first: somebody does the same work again. */
    public List<ImportView> sameFile(RosterImport one, Scope scope) {
        var earlier = em.createQuery(
                        "select i.id, i.scopeRanges from RosterImport i where i.file = :file and i.id < :id",
                        Object[].class)
                .setParameter("file", one.file())
                .setParameter("id", one.id())
                .getResultList();
        return views(earlier, scope);
    }

    private List<ImportView> views(List<Object[]> keysAndScopes, Scope scope) {
        var mine = keysAndScopes.stream()
                .filter(row -> covers(scope, (String) row[1]))
                .map(row -> (Long) row[0])
                .toList();
        return em.createQuery(VIEW + "where i.id in :ids order by i.uploadedAt desc, i.id desc", ImportView.class)
                .setParameter("ids", mine)
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
