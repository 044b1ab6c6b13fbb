package vn.sotay.roster.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.model.FileRepository;
import vn.sotay.member.model.HeldPeople;
import vn.sotay.shared.model.OldRowRepository;
import vn.sotay.shared.model.OldRows;

/** Takes away spreadsheets and the rows staged from them, a part at once; the import itself and its figures stay. */
@ApplicationScoped
public class ImportExpiryRepository {
    /** What an import staged and found, the findings before the rows. */
    private static final List<String> STAGED =
            List.of("ImportFault", "ImportWarning", "ImportDifference", "StagedMember", "StagedUnit");

    @Inject
    OldRowRepository old;

    @Inject
    FileRepository files;

    /** Takes the files from imports uploaded before then that are not at work. @return how many */
    public int emptyFiles(Instant before, int limit) {
        var keys = old.keys(withFiles(before), limit);
        return keys.isEmpty() ? 0 : files.release(FileOwner.Kind.ROSTER_IMPORT, keys);
    }

    private static OldRows withFiles(Instant before) {
        return new OldRows(
                        "RosterImport",
                        "e.uploadedAt < :before and e.state not in :running and exists (select 1 from FileUse u"
                                + " where u.ownerKind = ROSTER_IMPORT and u.ownerId = e.id)",
                        before)
                .with("running", ImportState.RUNNING);
    }

    /** Rows that are in the roster or say nothing new, of imports uploaded before then. @return how many */
    public int forgetCopies(Instant before, int limit) {
        return old.delete(copies(before), limit);
    }

    private static OldRows copies(Instant before) {
        return staged("StagedMember", "e.state in (APPLIED, UNCHANGED) and ", before);
    }

    /** How many files {@link #emptyFiles} and copies {@link #forgetCopies} would find. */
    public long countFilesAndCopies(Instant before) {
        return old.count(withFiles(before)) + old.count(copies(before));
    }

    /** Every row that is left of imports uploaded before then, with what was found in it. @return how many */
    public int forgetRows(Instant before, int limit) {
        return STAGED.stream()
                .mapToInt(entity -> old.delete(staged(entity, "", before), limit))
                .sum();
    }

    /** How many {@link #forgetRows} would find. */
    public long countRows(Instant before) {
        return STAGED.stream()
                .mapToLong(entity -> old.count(staged(entity, "", before)))
                .sum();
    }

    private static OldRows staged(String entity, String condition, Instant before) {
        var spared = entity.equals("StagedMember") ? " and " + HeldPeople.notTheOneOf("e") : "";
        return new OldRows(
                        entity,
                        condition + "e.importId in (select i.id from RosterImport i"
                                + " where i.uploadedAt < :before and i.state not in :running)" + spared,
                        before)
                .with("running", ImportState.RUNNING);
    }
}
