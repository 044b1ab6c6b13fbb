package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.FileRepository;
import vn.sotay.member.model.HeldPeople;

/** Takes away spreadsheets and the rows staged from them, a part at once; the import itself and its figures stay. */
@ApplicationScoped
public class ImportExpiryRepository {
    /** What an import staged and found, the findings before the rows. */
    private static final List<String> STAGED =
            List.of("ImportFault", "ImportWarning", "ImportDifference", "StagedMember", "StagedUnit");

    @PersistenceContext
    EntityManager em;

    @Inject
    FileRepository files;

    /** Takes the files from imports uploaded before then that are not at work. @return how many */
    public int emptyFiles(Instant before, int limit) {
        var ids = em.createQuery("""
                        select i.id from RosterImport i where i.uploadedAt < :before and i.state not in :running
                          and exists (select 1 from FileUse u where u.ownerKind = ROSTER_IMPORT and u.ownerId = i.id)
                        order by i.id""", Long.class)
                .setParameter("before", before)
                .setParameter("running", ImportState.RUNNING)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty() ? 0 : files.release(FileOwner.Kind.ROSTER_IMPORT, ids);
    }

    /** Rows that are in the roster or say nothing new, of imports uploaded before then. @return how many */
    public int forgetCopies(Instant before, int limit) {
        return delete(
                "StagedMember",
                "s.state in (APPLIED, UNCHANGED) and s.importId in (select i.id from RosterImport i"
                        + " where i.uploadedAt < :before and i.state not in :running)",
                before,
                limit);
    }

    /** Every row that is left of imports uploaded before then, with what was found in it. @return how many */
    public int forgetRows(Instant before, int limit) {
        return STAGED.stream()
                .mapToInt(entity -> delete(
                        entity,
                        "s.importId in (select i.id from RosterImport i"
                                + " where i.uploadedAt < :before and i.state not in :running)",
                        before,
                        limit))
                .sum();
    }

    private int delete(String entity, String condition, Instant before, int limit) {
        var spared = entity.equals("StagedMember") ? " and " + HeldPeople.notTheOneOf("s") : "";
        var ids = em.createQuery("select s.id from " + entity + " s where " + condition + spared, Long.class)
                .setParameter("before", before)
                .setParameter("running", ImportState.RUNNING)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : em.createQuery("delete from " + entity + " s where s.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}
