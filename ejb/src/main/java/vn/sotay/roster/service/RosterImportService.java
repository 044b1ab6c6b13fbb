package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.DifferenceRow;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.ImportApplyAsked;
import vn.sotay.roster.model.ImportFindingQueries;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.ImportUploaded;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StoredFile;
import vn.sotay.roster.model.WarningCode;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/**
 * Imports as a clerk meets them: hand in a spreadsheet, see what is wrong with it, have the rest written. The work itself
 * is done by batch jobs that start when the transaction is through.
 */
@Stateless
@RolesAllowed("user")
public class RosterImportService {
    @Inject
    RosterImportRepository imports;

    @Inject
    ImportFindingQueries findings;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * Takes a spreadsheet in and has it checked.
     *
     * @return the public id of the import
     * @throws RuleViolation for a file that is no workbook, too large, broken or without the needed columns: {@code
     *     roster.file.*}, {@code roster.header.*}; nothing is stored then
     */
    @Requires(IMPORT)
    public String upload(UploadImport command) {
        var rows = new WorkbookScreen(WorkbookScreen.Limits.DEFAULT).screen(command.content());
        new ImportSheet(command.content(), command.kind()).close();
        var roster = new RosterImport(
                command.kind(),
                file(command.content()),
                FileNames.shown(command.fileName()),
                caller.username(),
                realTime.instant(),
                ImportScope.write(caller.scope(IMPORT)),
                LocalDate.now(clock),
                rows);
        imports.add(roster);
        facts.fire(new ImportUploaded(
                roster.publicId(), roster.id(), command.kind(), roster.file().sha256()));
        return roster.publicId();
    }

    private StoredFile file(byte[] content) {
        var sha256 = FileNames.sha256(content);
        return imports.file(sha256).orElseGet(() -> imports.keep(new StoredFile(sha256, content, realTime.instant())));
    }

    /** The newest imports that I may see. */
    @Requires(IMPORT)
    public List<ImportView> list() {
        return imports.newest(caller.scope(IMPORT));
    }

    /**
     * An import as its page shows it.
     *
     * @throws NotFound if there is none in my scope
     */
    @Requires(IMPORT)
    public ImportDetails view(String id) {
        var roster = get(id);
        return new ImportDetails(
                imports.view(roster.id()),
                findings.faultCounts(roster.id()),
                findings.warningCounts(roster.id()),
                roster.state().isRunning() ? List.of() : findings.stateCounts(roster),
                imports.sameFile(roster, caller.scope(IMPORT)));
    }

    /** State and counters alone, for a progress bar that asks every second. */
    @Requires(IMPORT)
    public ImportView progress(String id) {
        return imports.view(get(id).id());
    }

    /**
     * Faults by row.
     *
     * @param codes which of them
     * @param after only what comes behind it
     */
    @Requires(IMPORT)
    public List<FaultRow> faults(String id, Set<FaultCode> codes, FindingCursor after, int limit) {
        return findings.faults(get(id).id(), codes, after.row(), after.key(), limit);
    }

    /** Warnings by row, as {@link #faults}. */
    @Requires(IMPORT)
    public List<FaultRow> warnings(String id, Set<WarningCode> codes, FindingCursor after, int limit) {
        return findings.warnings(get(id).id(), codes, after.row(), after.key(), limit);
    }

    /** Where rows and known persons differ, field by field, behind a row. */
    @Requires(IMPORT)
    public List<DifferenceRow> differences(String id, int afterRow, int limit) {
        return findings.differences(get(id).id(), afterRow, limit);
    }

    /**
     * Has the accepted rows written; asking again while it runs or after it is done changes nothing.
     *
     * @param withDifferences whether known people and units are changed to what the list says
     * @throws RuleViolation {@code roster.apply.notReady} before it is checked, {@code roster.apply.busy} while another
     *     import is being applied
     */
    @Requires(IMPORT)
    public void apply(String id, boolean withDifferences) {
        var roster = get(id);
        if (roster.isApplyingOrApplied()) {
            return;
        }
        if (imports.isApplying()) {
            throw new RuleViolation("roster.apply.busy");
        }
        var counts = new ImportDetails(null, List.of(), List.of(), findings.stateCounts(roster), List.of());
        var rows = counts.inState("ACCEPTED") + (withDifferences ? counts.inState("DIFFERS") : 0);
        roster.apply(caller.username(), (int) rows, withDifferences, realTime.instant());
        facts.fire(new ImportApplyAsked(roster.publicId(), roster.id(), roster.kind(), withDifferences));
    }

    private RosterImport get(String id) {
        return imports.get(id, caller.scope(IMPORT));
    }
}
