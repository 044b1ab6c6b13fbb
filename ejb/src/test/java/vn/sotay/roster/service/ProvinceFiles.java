package vn.sotay.roster.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.roster.model.CheckRules;
import vn.sotay.roster.model.CheckedMember;
import vn.sotay.roster.model.CheckedUnit;
import vn.sotay.roster.model.HeaderRecogniser;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.KnownUnit;
import vn.sotay.roster.model.MemberRowCheck;
import vn.sotay.roster.model.UnitDirectory;
import vn.sotay.roster.model.UnitListCheck;
import vn.sotay.roster.model.UnitRowCheck;

/** The province's files as the imports read them. */
final class ProvinceFiles {
    static final Path FILES = Path.of("../ear/src/test/resources/province");
    private static final CheckRules RULES = new CheckRules(
            LocalDate.of(2024, 9, 30),
            List.of(Pattern.compile("[0-9]{8}")),
            Pattern.compile("[0-9]{2,3}(\\.[0-9]{2,3}){0,5}"),
            12,
            CheckRules.DAY_ZERO_1900);

    final List<CheckedUnit> units;
    final UnitDirectory directory;

    /** Reads the units; the armed forces and all below them are sealed. */
    ProvinceFiles() throws IOException {
        units = readUnits();
        var root = new KnownUnit(1L, "51", "Đảng bộ tỉnh", UnitKind.PROVINCE, RosterMode.FULL, null);
        var sealed = new UnitListCheck(Map.of("51", root), (above, below) -> above.compareTo(below) < 0).check(units);
        Map<String, Long> full = new HashMap<>();
        Set<String> closed = new HashSet<>(sealed);
        for (var unit : units) {
            if (unit.armed()) {
                closed.add(unit.code());
            } else if (!sealed.contains(unit.code())) {
                full.put(unit.code(), (long) unit.row());
            }
        }
        directory = new UnitDirectory(full, closed);
    }

    /** The rows of a list of members. */
    List<CheckedMember> members(String file) throws IOException {
        try (var reader = new SpreadsheetReader(Files.readAllBytes(FILES.resolve(file)))) {
            var header = HeaderRecogniser.find(List.of(reader.next()), ImportKind.MEMBERS.columns())
                    .map();
            var check = new MemberRowCheck(RULES, header, directory);
            var rows = new ArrayList<CheckedMember>();
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (check.isRow(row)) {
                    rows.add(check.check(row));
                }
            }
            return rows;
        }
    }

    private static List<CheckedUnit> readUnits() throws IOException {
        try (var reader = new SpreadsheetReader(Files.readAllBytes(FILES.resolve("organisations.xlsx")))) {
            var header = HeaderRecogniser.find(List.of(reader.next()), ImportKind.UNITS.columns())
                    .map();
            var check = new UnitRowCheck(RULES, header);
            var rows = new ArrayList<CheckedUnit>();
            for (var row = reader.next(); row != null; row = reader.next()) {
                if (check.isRow(row)) {
                    rows.add(check.check(row));
                }
            }
            return rows;
        }
    }
}
