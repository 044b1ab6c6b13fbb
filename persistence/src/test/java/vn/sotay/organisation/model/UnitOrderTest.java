package vn.sotay.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** In which order units stand, today and on another day, page by page. */
class UnitOrderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    EntityManager em;
    Scope scope;

    void plant() {
        People.setUp(em);
        var tree = Wired.up(OrganisationTree.class, em);
        var root = People.place(tree, null, "51", UnitKind.PROVINCE);
        var district = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
        var committee = People.place(tree, district, "51.01.001", UnitKind.GRASSROOTS_COMMITTEE);
        var names = List.of("Chi bộ thôn 10", "Chi bộ thôn Ân", "Chi bộ thôn 2", "Chi bộ thôn An", "Chi bộ thôn 2");
        for (var i = 0; i < names.size(); i++) {
            var unit = new Unit("51.01.001.0" + (i + 1), names.get(i), UnitKind.BRANCH, People.KNOWN, Origin.IMPORT);
            tree.place(unit, committee, People.KNOWN, null);
        }
        em.flush();
        scope = Scope.of(root.path());
    }

    List<String> codes(LocalDate day, String sort, Edge edge, int limit) {
        var filter = new UnitFilter(null, "thon", null, null, sort);
        var rows = day == null
                ? Wired.up(UnitQueries.class, em).list(filter, scope, null, edge, limit)
                : Wired.up(UnitAsOfQueries.class, em).list(filter, scope, null, edge, limit, day);
        return rows.stream().map(row -> row.code().substring(10)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_found_stands_by_code_or_by_name_from_either_end(TestDatabase database) {
        database.rolledBack(manager -> {
            em = manager;
            plant();
            for (var day : new LocalDate[] {null, DAY}) {
                assertThat(codes(day, null, Edge.FIRST, 9)).containsExactly("01", "02", "03", "04", "05");
                assertThat(codes(day, "-code", Edge.FIRST, 2)).containsExactly("05", "04");
                assertThat(codes(day, "name", Edge.FIRST, 9)).containsExactly("03", "05", "01", "04", "02");
                assertThat(codes(day, "name", Edge.after("51.01.001.03"), 2)).containsExactly("05", "01");
                assertThat(codes(day, "name", Edge.before("51.01.001.01"), 9)).containsExactly("03", "05");
                assertThat(codes(day, "-name", Edge.FIRST, 2)).containsExactly("02", "04");
                assertThat(codes(day, "-name", Edge.after("51.01.001.01"), 9)).containsExactly("05", "03");
                assertThat(codes(day, "path", Edge.FIRST, 9)).hasSize(5);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_other_order_is_known(TestDatabase database) {
        database.rolledBack(manager -> {
            em = manager;
            plant();
            assertThatThrownBy(() -> codes(null, "shoeSize", Edge.FIRST, 9))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("shared.sort.unknown");
        });
    }
}
