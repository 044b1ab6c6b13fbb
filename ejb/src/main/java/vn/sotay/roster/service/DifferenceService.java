package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.DifferenceCount;
import vn.sotay.roster.model.DifferenceRow;
import vn.sotay.roster.model.ImportDifferenceRepository;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;

/** Where a list says something else than the roster: field by field, followed only where somebody says so. */
@Stateless
@RolesAllowed("user")
public class DifferenceService {
    @Inject
    RosterImportRepository imports;

    @Inject
    ImportDifferenceRepository differences;

    @Inject
    Caller caller;

    /**
     * Differences by row.
     *
     * @param column code of the column; null for all
     * @throws NotFound if there is no such import in my scope
     */
    @Requires(IMPORT)
    public List<DifferenceRow> list(String importId, String column, Edge edge, int limit) {
        return differences.list(get(importId).id(), column, edge, limit);
    }

    /** How many of them there are. */
    @Requires(IMPORT)
    public RowCount count(String importId, String column) {
        return differences.count(get(importId).id(), column);
    }

    /** How many rows differ in each column and are not written yet, and how many of them follow the list. */
    @Requires(IMPORT)
    public List<DifferenceCount> counts(String importId) {
        return differences.counts(get(importId).id());
    }

    /**
     * Says where the list is to be followed, or the roster again. It is written when the import is applied, or applied
     * once more.
     *
     * @return how many fields turned
     * @throws RuleViolation {@code roster.row.busy} while the list is at work
     */
    @Requires(IMPORT)
    public int choose(ChooseDifferences command) {
        var list = get(command.importId());
        if (list.state() != ImportState.READY && list.state() != ImportState.APPLIED) {
            throw new RuleViolation("roster.row.busy");
        }
        return differences.choose(list.id(), command.column(), command.row(), command.list());
    }

    private RosterImport get(String importId) {
        return imports.get(importId, caller.scope(IMPORT));
    }
}
