package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.ImportFindingQueries;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagedMember;
import vn.sotay.roster.model.StagedTexts;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** The correction list: a held row is mended cell by cell and checked again like any other. */
@Stateless
@RolesAllowed("user")
public class HeldRowService {
    @Inject
    RosterImportRepository imports;

    @Inject
    ImportFindingQueries findings;

    @Inject
    StagingRepository staging;

    @Inject
    RowCorrection correction;

    @Inject
    Caller caller;

    /**
     * A row with what was found in it.
     *
     * @throws NotFound if there is no such row in my scope
     */
    @Requires(IMPORT)
    public HeldRow row(String importId, int row) {
        var list = list(importId);
        return view(list, staged(list, row));
    }

    /**
     * Writes other texts into cells of a held row and checks it again. A row that is right now waits to be applied with
     * the rest; of an applied list it goes into the roster at once.
     *
     * @param version of the last read
     * @throws StaleVersion if somebody was faster
     * @throws RuleViolation {@code roster.row.notHeld}, {@code roster.row.busy} while the list is at work
     */
    @Requires(IMPORT)
    public HeldRow correct(String importId, int row, int version, Map<MemberColumn, String> changes) {
        var list = list(importId);
        var staged = staged(list, row);
        if (staged.version() != version) {
            throw new StaleVersion();
        }
        correction.correct(list, staged, changes);
        staging.clear();
        return view(list, staged(list, row));
    }

    private RosterImport list(String importId) {
        return imports.get(importId, caller.scope(IMPORT));
    }

    private StagedMember staged(RosterImport list, int row) {
        return staging.member(list.id(), row).orElseThrow(() -> new NotFound("roster.row.notFound"));
    }

    private HeldRow view(RosterImport list, StagedMember staged) {
        var faults = findings.faultsOf(list.id(), staged.sheetRow());
        return new HeldRow(staged.sheetRow(), staged.version(), staged.state(), StagedTexts.of(staged, faults), faults);
    }
}
