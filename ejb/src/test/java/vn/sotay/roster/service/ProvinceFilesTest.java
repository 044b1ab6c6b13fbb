package vn.sotay.roster.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

/** The two lists of the province, row by row, against the key of the faults that were planted in them. */
class ProvinceFilesTest {
    private static final Path FILES = Path.of("../ear/src/test/resources/province");
    private static final CheckRules RULES = new CheckRules(
            LocalDate.of(2024, 9, 30),
            List.of(Pattern.compile("[0-9]{8}")),
            Pattern.compile("[0-9]{2,3}(\\.[0-9]{2,3}){0,5}"),
            12,
            CheckRules.DAY_ZERO_1900);

    private static List<CheckedUnit> units;
    private static Set<String> sealed;
    private static UnitDirectory directory;

    @BeforeAll
    static void read_units() throws IOException {
        units = readUnits();
        var root = new KnownUnit(1L, "51", "Đảng bộ tỉnh", UnitKind.PROVINCE, RosterMode.FULL, null);
        sealed = new UnitListCheck(Map.of("51", root), (above, below) -> above.compareTo(below) < 0).check(units);
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

    @Test
    void every_unit_is_understood_and_the_armed_forces_are_sealed() {
        assertThat(units)
                .hasSize(4_099)
                .allSatisfy(unit -> assertThat(unit.findings().faults()).isEmpty());
        assertThat(directory.sealed()).hasSize(328).allMatch(code -> code.matches("51\\.1[678](\\..*)?"));
    }

    @Test
    void the_faults_of_single_rows_are_exactly_those_of_the_key() throws IOException {
        var key = key();
        key.keySet().removeIf(code -> code.startsWith("DUPLICATE"));

        var found = new TreeMap<String, Set<Integer>>();
        var rows = readMembers();
        rows.forEach(row -> row.findings().faults().forEach(fault -> found.computeIfAbsent(
                        fault.code(), code -> new TreeSet<>())
                .add(row.row())));

        assertThat(rows).hasSize(59_785);
        assertThat(found).isEqualTo(key);
    }

    @Test
    void habits_are_not_reported_at_all() throws IOException {
        assertThat(readMembers().stream()
                        .flatMap(row -> row.findings().warnings().stream())
                        .collect(Collectors.groupingBy(finding -> finding.code(), Collectors.counting())))
                .doesNotContainKeys(
                        "INVISIBLE_MARKS",
                        "ODD_NAME",
                        "BAD_CITIZEN_ID",
                        "BAD_PHONE",
                        "UNKNOWN_SEX",
                        "UNKNOWN_STATUS",
                        "TOO_LONG",
                        "LEADING_ZEROS");
    }

    private static List<CheckedMember> readMembers() throws IOException {
        try (var reader = new SpreadsheetReader(Files.readAllBytes(FILES.resolve("members.xlsx")))) {
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

    /** Rows by fault code, read from the lists of the key without a library: {@code "bad_date": [1, 2]}. */
    private static Map<String, Set<Integer>> key() throws IOException {
        var lists = Pattern.compile("\"([a-z_]+)\"\\s*:\\s*\\[([\\d,\\s]*)]")
                .matcher(Files.readString(FILES.resolve("members.key.json")));
        return lists.results()
                .collect(Collectors.toMap(
                        list -> list.group(1).toUpperCase(Locale.ROOT),
                        list -> Pattern.compile("\\d+")
                                .matcher(list.group(2))
                                .results()
                                .map(number -> Integer.valueOf(number.group()))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
