package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.VietnameseText;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;

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
}
