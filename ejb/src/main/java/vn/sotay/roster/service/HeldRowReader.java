package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.Finding;
import vn.sotay.roster.model.HeldRowQueries;
import vn.sotay.roster.model.ImportFindingQueries;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.SharedFault;
import vn.sotay.roster.model.StagedMember;
import vn.sotay.roster.model.StagedTexts;
import vn.sotay.roster.model.UnitDirectoryQueries;
import vn.sotay.roster.model.UnitGuess;
import vn.sotay.shared.model.NotFound;

/** Shows a held row with what was found in it, what may be meant, and which other rows are wrong in the same way. */
@ApplicationScoped
public class HeldRowReader {
    /** So many rows are corrected together in one transaction; more are corrected by asking again. */
    static final int MOST = 500;

    private static final int GUESSES = 3;
    private static final int SHARED = 20;

    @Inject
    ImportFindingQueries findings;

    @Inject
    HeldRowQueries held;

    @Inject
    UnitDirectoryQueries directories;

    Optional<Integer> next(RosterImport list, int afterRow) {
        return held.next(list.id(), afterRow);
    }

    List<SharedFault> shared(RosterImport list) {
        return held.shared(list.id(), SHARED);
    }

    /** The rows with the same fault for the same text in a column, this one among them. */
    List<Integer> alike(RosterImport list, int row, MemberColumn column) {
        return findings.faultsOf(list.id(), row).stream()
                .filter(one -> one.column().equals(column.name()) && holds(one))
                .findFirst()
                .map(fault -> alike(list, fault))
                .orElseThrow(() -> new NotFound("roster.row.notAlike"));
    }

    private List<Integer> alike(RosterImport list, FaultRow fault) {
        var finding = new Finding(fault.column(), fault.code(), fault.value());
        return new ArrayList<>(held.rowsWith(list.id(), finding, MOST));
    }

    private static boolean holds(FaultRow fault) {
        return FaultCode.valueOf(fault.code()).holds();
    }

    HeldRow view(RosterImport list, StagedMember staged) {
        var faults = findings.faultsOf(list.id(), staged.sheetRow());
        var warnings = findings.warningsOf(list.id(), staged.sheetRow());
        var texts = StagedTexts.of(
                staged, Stream.concat(faults.stream(), warnings.stream()).toList());
        return new HeldRow(
                staged.sheetRow(),
                staged.version(),
                staged.state(),
                texts,
                faults,
                warnings,
                guesses(list, faults),
                alike(list, faults));
    }

    private List<UnitGuess> guesses(RosterImport list, List<FaultRow> faults) {
        return faults.stream()
                .filter(fault -> fault.code().equals(FaultCode.UNKNOWN_UNIT.name()))
                .findFirst()
                .map(fault -> directories.guesses(fault.value(), ImportScope.read(list.scopeRanges()), GUESSES))
                .orElse(List.of());
    }

    private Map<MemberColumn, Integer> alike(RosterImport list, List<FaultRow> faults) {
        var alike = new EnumMap<MemberColumn, Integer>(MemberColumn.class);
        faults.stream()
                .filter(HeldRowReader::holds)
                .forEach(fault -> alike.put(
                        MemberColumn.valueOf(fault.column()), alike(list, fault).size() - 1));
        alike.values().removeIf(others -> others <= 0);
        return alike;
    }
}
