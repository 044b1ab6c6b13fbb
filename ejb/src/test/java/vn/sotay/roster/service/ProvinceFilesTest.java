package vn.sotay.roster.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two lists of the province, row by row, against the key of the faults that were planted in them. */
class ProvinceFilesTest {
    private static ProvinceFiles files;

    @BeforeAll
    static void read_units() throws IOException {
        files = new ProvinceFiles();
    }

    @Test
    void every_unit_is_understood_and_the_armed_forces_are_sealed() {
        assertThat(files.units)
                .hasSize(4_099)
                .allSatisfy(unit -> assertThat(unit.findings().faults()).isEmpty());
        assertThat(files.directory.sealed()).hasSize(328).allMatch(code -> code.matches("51\\.1[678](\\..*)?"));
    }

    @Test
    void the_faults_of_single_rows_are_exactly_those_of_the_key() throws IOException {
        var key = key();
        key.keySet().removeIf(code -> code.startsWith("DUPLICATE"));

        var found = new TreeMap<String, Set<Integer>>();
        var rows = files.members("members.xlsx");
        rows.forEach(row -> row.findings().faults().forEach(fault -> found.computeIfAbsent(
                        fault.code(), code -> new TreeSet<>())
                .add(row.row())));

        assertThat(rows).hasSize(59_785);
        assertThat(found).isEqualTo(key);
    }

    @Test
    void habits_are_not_reported_at_all() throws IOException {
        assertThat(files.members("members.xlsx").stream()
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

    /** Rows by fault code, read from the lists of the key without a library: {@code "bad_date": [1, 2]}. */
    private static Map<String, Set<Integer>> key() throws IOException {
        var lists = Pattern.compile("\"([a-z_]+)\"\\s*:\\s*\\[([\\d,\\s]*)]")
                .matcher(Files.readString(ProvinceFiles.FILES.resolve("members.key.json")));
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
