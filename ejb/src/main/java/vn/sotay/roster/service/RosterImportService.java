package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.ImportDifferenceRepository;
import vn.sotay.roster.model.ImportFilter;
import vn.sotay.roster.model.ImportFindingQueries;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.WarningCode;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;

/** Imports as a clerk looks at them: where they stand, and what is wrong or odd in their rows. */
@Stateless
@RolesAllowed("user")
public class RosterImportService {
    @Inject
    RosterImportRepository imports;

    @Inject
    ImportFindingQueries findings;

    @Inject
    ImportDifferenceRepository differences;

    @Inject
    Caller caller;

    /** Imports that I may see, the newest first. */
    @Requires(IMPORT)
    public List<ImportView> list(ImportFilter filter, Edge edge, int limit) {
        return imports.list(caller.scope(IMPORT), filter, edge, limit);
    }

    /** How many of them there are. */
    @Requires(IMPORT)
    public RowCount count(ImportFilter filter) {
        return imports.count(caller.scope(IMPORT), filter);
    }

    /**
     * An import as its page shows it; state and counters alone while the server is at work on it.
     *
     * @throws NotFound if there is none in my scope
     */
    @Requires(IMPORT)
    public ImportDetails view(String id) {
        var roster = get(id);
        if (roster.state().isRunning()) {
            return ImportDetails.of(imports.view(roster.id()));
        }
        return new ImportDetails(
                imports.view(roster.id()),
                findings.faultCounts(roster.id()),
                findings.warningCounts(roster.id()),
                findings.stateCounts(roster),
                differences.chosenRows(roster.id()),
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
     * @throws InvalidInput {@code shared.cursor} for an edge that is no place of the list
     */
    @Requires(IMPORT)
    public List<FaultRow> faults(String id, Set<FaultCode> codes, Edge edge, int limit) {
        return findings.faults(get(id).id(), codes, edge, limit);
    }

    /** How many of these faults there are. */
    @Requires(IMPORT)
    public RowCount countFaults(String id, Set<FaultCode> codes) {
        return findings.countFaults(get(id).id(), codes);
    }

    /** Warnings by row, as {@link #faults}. */
    @Requires(IMPORT)
    public List<FaultRow> warnings(String id, Set<WarningCode> codes, Edge edge, int limit) {
        return findings.warnings(get(id).id(), codes, edge, limit);
    }

    /** How many of these warnings there are. */
    @Requires(IMPORT)
    public RowCount countWarnings(String id, Set<WarningCode> codes) {
        return findings.countWarnings(get(id).id(), codes);
    }

    private RosterImport get(String id) {
        return imports.get(id, caller.scope(IMPORT));
    }
}
