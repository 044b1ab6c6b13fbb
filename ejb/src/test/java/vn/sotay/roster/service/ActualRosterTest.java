package vn.sotay.roster.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sotay.reconcile.model.DifferenceKind;
import vn.sotay.reconcile.model.FoundDifference;
import vn.sotay.reconcile.model.KnownPerson;
import vn.sotay.reconcile.model.ListComparison;
import vn.sotay.reconcile.model.ListedRow;
import vn.sotay.reconcile.model.Paired;
import vn.sotay.reconcile.model.Pairing;
import vn.sotay.roster.model.CheckedMember;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FieldDifference;

/** The real list of a district held against the roster that the province imported, against the key of both. */
class ActualRosterTest {
    private static final Set<String> HOLDING = Set.of(
            FaultCode.MISSING_NAME.name(),
            FaultCode.BAD_DATE.name(),
            FaultCode.OFFICIAL_BEFORE_JOINED.name(),
            FaultCode.UNKNOWN_UNIT.name(),
            FaultCode.AGGREGATE_ONLY_UNIT.name());

    /** Her day of birth changed in the key, but both lists write only the month. */
    private static final String SAME_MONTH = "000147038478";

    private static String key;
    private static Paired paired;
    private static List<FoundDifference> found;

    @BeforeAll
    static void compare() throws IOException {
        key = Files.readString(ProvinceFiles.FILES.resolve("roster-actual.key.json"));
        var files = new ProvinceFiles();
        var imported = files.members("members.xlsx").stream()
                .filter(row -> row.findings().faults().stream().noneMatch(fault -> HOLDING.contains(fault.code())))
                .map(row -> new KnownPerson((long) row.row(), row.details(), row.unitCode()))
                .collect(Collectors.partitioningBy(person -> person.unitCode().startsWith("51.07")));
        var listed = files.members("roster-actual.xlsx").stream()
                .map(ActualRosterTest::listed)
                .toList();
        var started = System.nanoTime();
        paired = Pairing.of(imported.get(true), imported.get(false), listed);
        found = ListComparison.of(paired);
        System.out.printf(
                Locale.ROOT,
                "%d people, %d rows: compared in %.2f s, %d questions, %s%n",
                imported.get(true).size(),
                listed.size(),
                (System.nanoTime() - started) / 1e9,
                paired.questions().size(),
                found.stream().collect(Collectors.groupingBy(FoundDifference::kind, Collectors.counting())));
    }

    @Test
    void who_is_not_in_the_list_is_found() {
        var reported = of(DifferenceKind.MISSING_FROM_FILE)
                .filter(one -> !isFaulty(one.person()))
                .map(ActualRosterTest::citizenId)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(reported)
                .isEqualTo(without(key("missing_from_roster"), held()))
                .hasSizeGreaterThan(50);
    }

    @Test
    void who_is_not_in_the_system_is_found_with_those_whom_the_import_held_back() {
        var reported = citizenIds(DifferenceKind.MISSING_FROM_SYSTEM);

        assertThat(reported).containsAll(key("missing_from_system"));
        assertThat(held()).containsAll(without(reported, key("missing_from_system")));
    }

    @Test
    void who_moved_is_found_and_nobody_else() {
        assertThat(citizenIds(DifferenceKind.MOVED)).isEqualTo(key("moved")).hasSize(46);
    }

    @Test
    void what_differs_is_found_and_nothing_that_is_only_spelt_otherwise() {
        var reported = without(citizenIds(DifferenceKind.DIFFERS), held());

        assertThat(reported)
                .isEqualTo(without(key("differs"), Set.of(SAME_MONTH)))
                .hasSize(90);
    }

    @Test
    void a_date_that_the_list_says_more_precisely_is_kept_apart_from_what_differs() {
        assertThat(of(DifferenceKind.REFINES)).isNotEmpty().allSatisfy(one -> assertThat(one.fields())
                .extracting(FieldDifference::column)
                .isSubsetOf("BIRTH", "JOINED", "OFFICIAL"));
        assertThat(citizenIds(DifferenceKind.REFINES)).doesNotContainAnyElementsOf(key("differs"));
    }

    @Test
    void whoever_has_the_same_citizen_id_in_both_is_paired_right() {
        assertThat(paired.pairs()).hasSizeGreaterThan(4_400).allSatisfy(pair -> assertThat(
                        pair.row().details().citizenId())
                .isIn(null, pair.person().details().citizenId()));
    }

    private static ListedRow listed(CheckedMember row) {
        return new ListedRow(row.row(), row.details(), row.unitCode());
    }

    private static Set<String> held() {
        return key("fault_in_import");
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    /** A fault was planted in the row that brought this person: the key names it by its number, below the header. */
    private static boolean isFaulty(KnownPerson person) {
        var number = String.format(Locale.ROOT, "%06d", person.id() - 1);
        return held().stream().anyMatch(id -> id.endsWith(number));
    }

    private static Stream<FoundDifference> of(DifferenceKind kind) {
        return found.stream().filter(one -> one.kind() == kind);
    }

    private static Set<String> citizenIds(DifferenceKind kind) {
        return of(kind).map(ActualRosterTest::citizenId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String citizenId(FoundDifference one) {
        var details = one.person() == null ? one.row().details() : one.person().details();
        return details.citizenId();
    }

    /** The citizen IDs in one list of the key. */
    private static Set<String> key(String list) {
        var from = key.indexOf('[', key.indexOf('"' + list + '"'));
        return Pattern.compile("\"(000\\d{9})\"")
                .matcher(key.substring(from, key.indexOf(']', from)))
                .results()
                .map(id -> id.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
