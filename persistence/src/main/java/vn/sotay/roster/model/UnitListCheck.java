package vn.sotay.roster.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.PartialDate;

/** What is wrong among the rows of a list of units: codes that repeat, superiors that are not there, circles, nesting. */
public final class UnitListCheck {
    private final Map<String, KnownUnit> known;
    private final BiPredicate<UnitKind, UnitKind> mayNest;
    private final Map<String, CheckedUnit> rows = new HashMap<>();
    private final Set<String> sealed = new HashSet<>();

    /**
     * @param known the units of the clerk's scope by code
     * @param mayNest whether the second kind may sit under the first
     */
    public UnitListCheck(Map<String, KnownUnit> known, BiPredicate<UnitKind, UnitKind> mayNest) {
        this.known = known;
        this.mayNest = mayNest;
    }

    /** Adds the faults to the findings of the rows and says which codes lie below an armed-forces committee. */
    public Set<String> check(Collection<CheckedUnit> list) {
        findDuplicates(list);
        findCycles();
        var byDepth = new ArrayList<>(list);
        byDepth.sort(Comparator.comparingInt(CheckedUnit::depth).thenComparingInt(CheckedUnit::row));
        byDepth.forEach(this::place);
        return sealed;
    }

    private void findDuplicates(Collection<CheckedUnit> list) {
        Map<String, List<CheckedUnit>> byCode = new HashMap<>();
        list.forEach(unit ->
                byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>(1)).add(unit));
        byCode.forEach((code, same) -> {
            rows.put(code, same.get(0));
            if (same.size() > 1 && !code.isEmpty()) {
                same.forEach(unit -> unit.findings().fault(FaultCode.DUPLICATE_CODE, UnitColumn.CODE, code));
            }
        });
    }

    private void findCycles() {
        Set<String> safe = new HashSet<>(known.keySet());
        for (var start : rows.keySet()) {
            var way = new ArrayList<String>();
            var code = start;
            while (code != null && !safe.contains(code) && !way.contains(code)) {
                way.add(code);
                var row = rows.get(code);
                code = row == null ? null : row.superior();
            }
            if (code != null && !safe.contains(code)) {
                way.subList(way.indexOf(code), way.size()).forEach(this::reportCycle);
            }
            safe.addAll(way);
        }
    }

    private void reportCycle(String code) {
        var row = rows.get(code);
        row.findings().fault(FaultCode.CYCLE, UnitColumn.PARENT, String.valueOf(row.superior()));
    }

    private void place(CheckedUnit unit) {
        if (known.containsKey(unit.code())) {
            return;
        }
        var above = unit.superior();
        if (!isPlaceable(unit, above)) {
            if (!unit.findings().isHeld()) {
                unit.findings().fault(FaultCode.UNKNOWN_PARENT, UnitColumn.PARENT, above == null ? "" : above);
            }
        } else if (isSealed(above)) {
            sealed.add(unit.code());
        } else {
            checkUnder(unit, above);
        }
    }

    private boolean isPlaceable(CheckedUnit unit, String above) {
        if (above == null || !unit.code().startsWith(above + ".")) {
            return false;
        }
        var row = rows.get(above);
        return known.containsKey(above) || row != null && !row.findings().isHeld();
    }

    private boolean isSealed(String code) {
        var unit = known.get(code);
        return sealed.contains(code)
                || (unit != null
                        ? unit.rosterMode() == RosterMode.AGGREGATE_ONLY
                        : rows.get(code).armed());
    }

    private void checkUnder(CheckedUnit unit, String above) {
        var superior = known.get(above);
        var kind = superior == null ? rows.get(above).kind() : superior.kind();
        if (unit.kind() != null && !mayNest.test(kind, unit.kind())) {
            unit.findings()
                    .fault(
                            FaultCode.KIND_NOT_ALLOWED,
                            UnitColumn.KIND,
                            unit.kind().officialName());
        }
        var founded = superior == null ? rows.get(above).founded() : superior.founded();
        if (isOlder(unit.founded(), founded)) {
            unit.findings()
                    .warn(
                            WarningCode.OLDER_THAN_SUPERIOR,
                            UnitColumn.FOUNDED,
                            unit.founded().display());
        }
    }

    private static boolean isOlder(PartialDate date, PartialDate other) {
        return date != null && other != null && date.isBefore(other);
    }
}
