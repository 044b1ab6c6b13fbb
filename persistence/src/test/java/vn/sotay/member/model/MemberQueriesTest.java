package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

class MemberQueriesTest {
    static final List<String> NAMES = List.of(
            "Nguyễn Thị Hoà",
            "Nguyễn Thị Hòa",
            "Nguyễn Thị Hoàng Oanh",
            "Nguyễn Thị Hoa Mai",
            "Đặng Văn Đức",
            "Lý Thị Bé",
            "Lí Thị Bé",
            "Huỳnh Ngọc Hoàng Hoa",
            "A Phủ",
            "Y",
            "<script>alert('x')</script>");

    static OwnDatabase database;
    static Scope here;
    static Scope elsewhere;

    EntityManager em;

    @BeforeAll
    static void fill() {
        database = OwnDatabase.h2();
        var units = database.inTransaction(manager -> {
            People.setUp(manager);
            var tree = Wired.up(OrganisationTree.class, manager);
            var root = People.place(tree, null, "51", UnitKind.PROVINCE);
            var one = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
            var other = People.place(tree, root, "51.02", UnitKind.UPPER_COMMITTEE);
            var branch = People.place(tree, one, "51.01.001", UnitKind.GRASSROOTS_BRANCH);
            var far = People.place(tree, other, "51.02.001", UnitKind.GRASSROOTS_BRANCH);
            var roster = Wired.up(Roster.class, manager);
            NAMES.forEach(name -> roster.admit(member(name, branch)));
            roster.admit(member("Nguyễn Thị Hoa", far));
            return List.of(one, other);
        });
        here = Scope.of(units.get(0).path());
        elsewhere = Scope.of(units.get(1).path());
    }

    static Member member(String name, Unit home) {
        return new Member(
                People.named(name),
                Standing.OFFICIAL,
                Participation.ACTIVE,
                home,
                LocalDate.of(2024, 1, 1),
                Origin.IMPORT);
    }

    @BeforeEach
    void open() {
        em = database.open();
    }

    @AfterEach
    void close() {
        em.close();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    List<String> found(String typed) {
        return names(MemberFilter.of(here).typed(typed), Edge.FIRST, 50);
    }

    List<String> names(MemberFilter filter, Edge edge, int limit) {
        return People.queries(em).page(filter, edge, limit).stream()
                .map(MemberRow::fullName)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguyen thi hoa", "NGUYỄN THỊ HOÀ", "hoa thi nguyen", "ngu th ho", "Nguyễn Thị Hòa"})
    void every_typed_word_begins_some_word_of_the_name(String typed) {
        assertThat(found(typed))
                .containsExactlyInAnyOrder(
                        "Nguyễn Thị Hoà", "Nguyễn Thị Hòa", "Nguyễn Thị Hoàng Oanh", "Nguyễn Thị Hoa Mai");
    }

    @Test
    void the_exact_full_name_comes_first_then_the_order_of_the_list() {
        assertThat(found("nguyễn thị hoa"))
                .containsExactly("Nguyễn Thị Hoà", "Nguyễn Thị Hòa", "Nguyễn Thị Hoa Mai", "Nguyễn Thị Hoàng Oanh");
    }

    @ParameterizedTest
    @CsvSource({"dang duc, Đặng Văn Đức", "ĐANG, Đặng Văn Đức", "a phu, A Phủ", "<script>, <script>alert('x')</script>"
    })
    void letters_of_the_alphabet_are_folded(String typed, String name) {
        assertThat(found(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lý", "Lí", "li be", "LY THI BE"})
    void a_final_i_and_y_are_one(String typed) {
        assertThat(found(typed)).containsExactlyInAnyOrder("Lý Thị Bé", "Lí Thị Bé");
    }

    @Test
    void decomposed_input_is_composed() {
        var decomposed = java.text.Normalizer.normalize("Đặng Văn Đức", java.text.Normalizer.Form.NFD);

        assertThat(found(decomposed)).containsExactly("Đặng Văn Đức");
    }

    @Test
    void a_name_with_two_words_that_begin_so_is_listed_once() {
        assertThat(found("hoa huynh")).containsExactly("Huỳnh Ngọc Hoàng Hoa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "%", "_", "nguyen zzz", "  . ", "'; drop table member; --"})
    void what_is_nobodys_name_finds_nobody(String typed) {
        assertThat(found(typed)).isEmpty();
        assertThat(People.queries(em).count(MemberFilter.of(here).typed(typed)).counted())
                .isZero();
    }

    @Test
    void nobody_outside_the_scope_is_found() {
        assertThat(found("nguyen thi hoa")).doesNotContain("Nguyễn Thị Hoa");
        assertThat(names(MemberFilter.of(elsewhere).typed("hoa"), Edge.FIRST, 50))
                .containsExactly("Nguyễn Thị Hoa");
        assertThat(names(MemberFilter.of(Scope.NOTHING).typed("hoa"), Edge.FIRST, 50))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoa", "nguyen thi hoa", "t"})
    void pages_forward_and_backward_show_everybody_once(String typed) {
        var filter = MemberFilter.of(here).typed(typed);
        var all = ids(filter, Edge.FIRST, 50);

        var forward = new ArrayList<String>();
        for (var page = ids(filter, Edge.FIRST, 2); !page.isEmpty(); ) {
            forward.addAll(page);
            page = ids(filter, Edge.after(page.get(page.size() - 1)), 2);
        }
        var backward = new ArrayList<String>();
        for (var page = ids(filter, Edge.LAST, 2); !page.isEmpty(); ) {
            backward.addAll(0, page);
            page = ids(filter, Edge.before(page.get(0)), 2);
        }

        assertThat(forward).isEqualTo(all).doesNotHaveDuplicates();
        assertThat(backward).isEqualTo(all);
        assertThat(People.queries(em).count(filter).counted()).isEqualTo(all.size());
    }

    List<String> ids(MemberFilter filter, Edge edge, int limit) {
        return People.queries(em).page(filter, edge, limit).stream()
                .map(MemberRow::id)
                .toList();
    }

    @Test
    void a_list_needs_the_same_number_of_statements_however_long_it_is() {
        assertThat(statements(1)).isEqualTo(statements(50));
    }

    long statements(int limit) {
        var before = database.statistics().getPrepareStatementCount();
        People.queries(em).page(MemberFilter.of(here), Edge.FIRST, limit);
        return database.statistics().getPrepareStatementCount() - before;
    }
}
