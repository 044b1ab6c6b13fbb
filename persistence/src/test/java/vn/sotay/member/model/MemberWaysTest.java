package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.VietnameseText;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** In a province of 12,000 every way of reading is taken; all have to find whom a plain reading finds. */
class MemberWaysTest {
    static final int PEOPLE = 12_000;
    static OwnDatabase database;
    static People.Province province;
    static EntityManager em;
    static List<String> names;

    @BeforeAll
    static void fill() {
        database = OwnDatabase.h2();
        province = People.province(database, PEOPLE);
        em = database.open();
        names = em.createQuery("select m.details.fullName from Member m", String.class)
                .getResultList();
    }

    @AfterAll
    static void stop() {
        em.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyen thi hoa", "hoa", "nguyen", "nguyen thi", "n", "ly", "van thi", "ng th", "zzz"})
    void every_way_counts_what_a_plain_reading_finds(String typed) {
        var words = VietnameseText.words(typed);
        var expected = names.stream()
                .filter(name -> words.stream()
                        .allMatch(word -> SearchWords.of(name).words().stream().anyMatch(own -> own.startsWith(word))))
                .count();

        var count = People.queries(em)
                .count(MemberFilter.of(Scope.of(province.root())).typed(typed));

        assertThat(count.counted()).isEqualTo(Math.min(expected, RowCount.MOST + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,''",
        "PHONE,nguyen",
        "PHONE,hoa",
        "CITIZEN_ID,''",
        "CITIZEN_ID,nguyen thi",
        "BIRTH,''",
        "BIRTH,nguyen",
        "SMARTPHONE,''",
        "SMARTPHONE,hoa"
    })
    void what_a_record_lacks_is_found_in_every_way(MemberGap gap, String typed) {
        var scope = Scope.of(province.root());
        var filter = new MemberFilter(scope, scope, typed, StatusFilter.MEMBER, false, gap);
        var words = VietnameseText.words(typed);
        var expected = em.createQuery(
                        "select m from Member m where m.standing in (PROBATIONARY, OFFICIAL)", Member.class)
                .getResultStream()
                .filter(member -> plainlyLacks(member.details(), gap))
                .filter(member ->
                        words.stream().allMatch(word -> member.searchWords().contains(" " + word)))
                .map(Member::publicId)
                .toList();

        assertThat(expected).isNotEmpty();
        assertThat(People.queries(em).count(filter).counted()).isEqualTo(expected.size());
        assertThat(People.queries(em).page(filter, Edge.FIRST, PEOPLE))
                .extracting(MemberRow::id)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_summary_counts_what_the_lists_count() {
        var scope = Scope.of(province.root());
        var queries = People.queries(em);

        var summary = queries.summary(scope);

        for (var gap : MemberGap.values()) {
            var filter = new MemberFilter(scope, scope, null, StatusFilter.MEMBER, false, gap);
            assertThat(summary.lacking())
                    .containsEntry(gap, queries.count(filter).counted());
        }
        var members = new MemberFilter(scope, scope, null, StatusFilter.MEMBER, false, null);
        assertThat(Math.min(summary.members(), RowCount.MOST + 1))
                .isEqualTo(queries.count(members).counted());
        assertThat(summary.members() + summary.left()).isEqualTo(PEOPLE);
        assertThat(summary.takingPart() + summary.exempt() + summary.away()).isEqualTo(summary.members());
    }

    static boolean plainlyLacks(MemberDetails details, MemberGap gap) {
        return switch (gap) {
            case CITIZEN_ID -> details.citizenId() == null;
            case PHONE -> details.phone() == null;
            case SMARTPHONE -> details.smartphone() == Smartphone.UNKNOWN;
            case BIRTH -> details.birth() == null || details.birth().precision() != DatePrecision.DAY;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyen thi hoa", "hoa", "nguyen", "n", "van thi", ""})
    void every_way_lists_in_the_same_order(String typed) {
        var filter = MemberFilter.of(Scope.of(province.root())).typed(typed);
        var rows = People.queries(em).page(filter, Edge.FIRST, 200);
        var exact = SearchWords.of(typed).text();

        var others = rows.stream()
                .filter(row -> !SearchWords.of(row.fullName()).text().equals(exact))
                .map(row -> VietnameseText.sortKey(row.fullName()))
                .toList();

        assertThat(others).isSorted();
        assertThat(rows).extracting(MemberRow::id).doesNotHaveDuplicates();
        assertThat(rows.subList(0, rows.size() - others.size()))
                .allSatisfy(
                        row -> assertThat(SearchWords.of(row.fullName()).text()).isEqualTo(exact));
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "name,hoa",
        "name,nguyen",
        "name,nguyen thi",
        "name,van thi",
        "name,n",
        "-name,''",
        "-name,hoa",
        "unit,''",
        "-unit,nguyen",
        "birth,''",
        "-birth,''",
        "birth,hoa",
        "birth,nguyen",
        "-joined,''",
        "joined,nguyen thi"
    })
    void each_order_is_read_from_both_ends_and_from_the_middle(String sort, String typed) {
        var order = MemberOrder.named(sort).orElseThrow();
        var words = VietnameseText.words(typed);
        var expected = new ArrayList<>(em.createQuery("from Member m", Member.class)
                .getResultStream()
                .filter(member ->
                        words.stream().allMatch(word -> member.searchWords().contains(" " + word)))
                .sorted(plain(order.by()))
                .map(Member::publicId)
                .toList());
        if (order.descending()) {
            Collections.reverse(expected);
        }
        var filter = MemberFilter.of(Scope.of(province.root())).typed(typed).in(order);

        assertThat(ids(filter, Edge.FIRST)).isEqualTo(expected.subList(0, SOME));
        assertThat(ids(filter, Edge.after(expected.get(SOME)))).isEqualTo(expected.subList(SOME + 1, 2 * SOME + 1));
        assertThat(ids(filter, Edge.before(expected.get(2 * SOME)))).isEqualTo(expected.subList(SOME, 2 * SOME));
        assertThat(ids(filter, Edge.LAST)).isEqualTo(expected.subList(expected.size() - SOME, expected.size()));
    }

    @Test
    void a_word_that_nobody_bore_before_is_found_at_once() {
        var known = em.createQuery("from Member m order by m.id", Member.class)
                .setMaxResults(1)
                .getSingleResult()
                .details()
                .fullName();

        rename(known, "Zương Thị Quắn");
        var found = People.queries(em)
                .page(MemberFilter.of(Scope.of(province.root())).typed("thi zuo"), Edge.FIRST, SOME);
        rename("Zương Thị Quắn", known);

        assertThat(found).extracting(MemberRow::fullName).containsExactly("Zương Thị Quắn");
        assertThat(People.queries(em)
                        .page(MemberFilter.of(Scope.of(province.root())).typed("zuong"), Edge.FIRST, SOME))
                .isEmpty();
    }

    private static void rename(String from, String to) {
        database.inTransaction(own -> {
            var member = own.createQuery("from Member m where m.details.fullName = :name order by m.id", Member.class)
                    .setParameter("name", from)
                    .setMaxResults(1)
                    .getSingleResult();
            var cards = Wired.up(MemberRepository.class, own).cardSeries(People.KNOWN);
            var texts = MemberTexts.of(member.details()).with(new EnumMap<>(Map.of(MemberField.FULL_NAME, to)));
            var details = new MemberRules(member.details(), LocalDate.of(2024, 9, 30), cards).read(texts);
            Wired.up(Roster.class, own).describe(member, details, "chuyenvien", Instant.parse("2024-09-30T01:00:00Z"));
            return null;
        });
        em.clear();
    }

    private static final int SOME = 26;

    private static List<String> ids(MemberFilter filter, Edge edge) {
        return People.queries(em).page(filter, edge, SOME).stream()
                .map(MemberRow::id)
                .toList();
    }

    private static Comparator<Member> plain(MemberOrder.Column column) {
        var byName = Comparator.comparing(Member::sortKey).thenComparing(Member::id);
        return switch (column) {
            case NAME -> byName;
            case UNIT -> Comparator.comparing(Member::homePath).thenComparing(byName);
            case BIRTH ->
                Comparator.<Member, LocalDate>comparing(
                                member -> member.details().birth().date())
                        .thenComparing(byName);
            case JOINED ->
                Comparator.<Member, LocalDate>comparing(
                                member -> member.details().joined().date())
                        .thenComparing(byName);
        };
    }
}
