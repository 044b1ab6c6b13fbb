package vn.sotay.roster.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.roster.model.CheckedUnit;
import vn.sotay.roster.model.ImportDifference;
import vn.sotay.roster.model.ImportFault;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.ImportWarning;
import vn.sotay.roster.model.KnownUnit;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagedState;
import vn.sotay.roster.model.StagedUnit;
import vn.sotay.roster.model.UnitDirectoryQueries;
import vn.sotay.roster.model.UnitListCheck;
import vn.sotay.roster.model.UnitRowCheck;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.RealTime;

/** Reads, checks and stages a list of units: small enough for one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UnitStager {
    @Inject
    RosterImportRepository imports;

    @Inject
    UnitDirectoryQueries directories;

    @Inject
    UnitRepository units;

    @Inject
    BulkRepository bulk;

    @Inject
    ImportRules rules;

    @Inject
    @RealTime
    Clock clock;

    /** Stages every row; once, because it is all or nothing. */
    public void stage(Long id) {
        var roster = imports.get(id);
        if (roster.progress().rowsListed() > 0) {
            return;
        }
        var scope = ImportScope.read(roster.scopeRanges());
        var list = read(roster);
        var known = directories.known(scope);
        var sealed = new UnitListCheck(known, nesting(roster)::contains).check(list);
        store(
                roster,
                list,
                list.stream()
                        .map(row -> new StagedUnit(id, row, sealed.contains(row.code()), known.get(row.code())))
                        .toList(),
                known,
                scope);
    }

    private void store(
            RosterImport roster,
            List<CheckedUnit> list,
            List<StagedUnit> staged,
            Map<String, KnownUnit> known,
            Scope scope) {
        var before = directories.alreadySealed(scope);
        staged.stream()
                .filter(unit -> unit.isSealed() && before.contains(unit.code()))
                .forEach(StagedUnit::unchanged);
        bulk.insert(staged);
        bulk.insert(staged.stream()
                .flatMap(unit -> unit.compare(known.get(unit.code())).stream()
                        .map(field -> new ImportDifference(roster.id(), unit.sheetRow(), field)))
                .toList());
        bulk.insert(list.stream()
                .flatMap(row ->
                        row.findings().faults().stream().map(fault -> new ImportFault(roster.id(), row.row(), fault)))
                .toList());
        bulk.insert(list.stream()
                .flatMap(row -> row.findings().warnings().stream()
                        .map(warning -> new ImportWarning(roster.id(), row.row(), warning)))
                .toList());
        var held =
                staged.stream().filter(unit -> unit.state() == StagedState.HELD).count();
        var last = list.isEmpty() ? 0 : list.get(list.size() - 1).row();
        roster.progress().read(last, list.size(), (int) held, clock.instant());
    }

    private List<CheckedUnit> read(RosterImport roster) {
        try (var sheet = new ImportSheet(imports.content(roster.id()), roster.columnMap())) {
            var check = new UnitRowCheck(rules.inForce(sheet.firstDay()), sheet.columns());
            var list = new ArrayList<CheckedUnit>();
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                if (check.isRow(row)) {
                    list.add(check.check(row));
                }
            }
            return list;
        }
    }

    private Nesting nesting(RosterImport roster) {
        Map<UnitKind, Set<UnitKind>> allowed = new EnumMap<>(UnitKind.class);
        units.nestingOn(roster.trueAsOf())
                .forEach(rule -> allowed.computeIfAbsent(rule.parentKind(), kind -> EnumSet.noneOf(UnitKind.class))
                        .add(rule.childKind()));
        return new Nesting(allowed);
    }

    private record Nesting(Map<UnitKind, Set<UnitKind>> allowed) {
        boolean contains(UnitKind above, UnitKind below) {
            return allowed.getOrDefault(above, Set.of()).contains(below);
        }
    }
}
