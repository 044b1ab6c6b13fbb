package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberConflict;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.roster.model.CheckRules;
import vn.sotay.roster.model.DuplicateRepository;
import vn.sotay.roster.model.Finding;
import vn.sotay.roster.model.ImportDifference;
import vn.sotay.roster.model.ImportFault;
import vn.sotay.roster.model.ImportFindingQueries;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportWarning;
import vn.sotay.roster.model.MatchedRow;
import vn.sotay.roster.model.MatchingRepository;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.MemberRowCheck;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.StagedMember;
import vn.sotay.roster.model.StagedState;
import vn.sotay.roster.model.StagedTexts;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.roster.model.UnitDirectoryQueries;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/** Checks a corrected row as if it had been read so, compares it with the others, and applies it if the list is. */
@ApplicationScoped
public class RowCorrection {
    @Inject
    ImportFindingQueries findings;

    @Inject
    UnitDirectoryQueries directories;

    @Inject
    DuplicateRepository duplicates;

    @Inject
    MatchingRepository matching;

    @Inject
    StagingRepository staging;

    @Inject
    ImportRules rules;

    @Inject
    BulkRepository bulk;

    @Inject
    Roster roster;

    @Inject
    @RealTime
    Clock clock;

    /** @return how many of the rows are still held */
    int correct(RosterImport list, List<StagedMember> rows, Map<MemberColumn, String> changes) {
        if (list.state() != ImportState.READY && list.state() != ImportState.APPLIED) {
            throw new RuleViolation("roster.row.busy");
        }
        var scope = ImportScope.read(list.scopeRanges());
        var check = new MemberRowCheck(
                rules.inForce(CheckRules.DAY_ZERO_1900), StagedTexts.columns(), directories.directory(scope));
        var stillHeld = 0;
        for (var row : rows) {
            checkAgain(list, row, check, changes);
            if (row.state() == StagedState.HELD) {
                stillHeld++;
            } else {
                list.progress().corrected();
                matching.match(row, list.id(), scope)
                        .ifPresentOrElse(pair -> compare(list, pair), () -> apply(list, row));
            }
        }
        return stillHeld;
    }

    private void compare(RosterImport list, MatchedRow pair) {
        bulk.insert(pair.compare().stream()
                .map(field -> new ImportDifference(list.id(), pair.row().sheetRow(), field))
                .toList());
    }

    private void checkAgain(
            RosterImport list, StagedMember row, MemberRowCheck check, Map<MemberColumn, String> changes) {
        if (row.state() != StagedState.HELD) {
            throw new RuleViolation("roster.row.notHeld");
        }
        var id = list.id();
        var said = new ArrayList<>(findings.faultsOf(id, row.sheetRow()));
        said.addAll(findings.warningsOf(id, row.sheetRow()));
        var texts = StagedTexts.of(row, said);
        texts.putAll(changes);
        var checked = check.check(StagedTexts.row(row.sheetRow(), texts));
        row.take(checked);
        staging.forgetFindings(id, row.sheetRow());
        var faults = new ArrayList<>(checked.findings().faults());
        faults.addAll(shared(id, row));
        bulk.insert(faults.stream()
                .map(fault -> new ImportFault(id, row.sheetRow(), fault))
                .toList());
        bulk.insert(checked.findings().warnings().stream()
                .map(warning -> new ImportWarning(id, row.sheetRow(), warning))
                .toList());
    }

    private List<Finding> shared(Long id, StagedMember row) {
        return row.state() == StagedState.HELD ? List.of() : duplicates.of(id, row);
    }

    /** Of an applied list, the row goes into the roster at once; of any other it waits with the rest. */
    private void apply(RosterImport list, StagedMember row) {
        if (list.state() != ImportState.APPLIED) {
            return;
        }
        var now = clock.instant();
        var member = new Member(
                row.details(),
                row.standing(),
                row.participation(),
                staging.unit(row.unitId()),
                list.trueAsOf(),
                Origin.IMPORT);
        var entry = new RosterEntry(member);
        staging.conflicts(list.id(), row.sheetRow(), row.sheetRow())
                .forEach(conflict -> entry.conflict(MemberConflict.Kind.valueOf(conflict[1].toString()), now));
        roster.admit(List.of(entry));
        row.applied(member.id());
        list.progress().wrote(0, 1, now);
    }
}
