package vn.sotay.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.PlantedTree;
import vn.sotay.support.Wired;

/** A grassroots committee with its branches and members moves from one district to another. */
class MoveTest extends PlantedTree {
    UnitRow today(String code) {
        return Wired.up(UnitQueries.class, em).find(code, Scope.of(root.path())).get(0);
    }

    UnitRow on(LocalDate day, String code) {
        return Wired.up(UnitAsOfQueries.class, em)
                .find(code, Scope.of(root.path()), day)
                .get(0);
    }

    @Test
    void the_whole_subtree_hangs_under_the_new_superior() {
        moves.move(committee, second, "51.02.001", DAY, "12-QĐ/TU");

        assertThat(today("51.02.001").parentId()).isEqualTo(second.publicId());
        assertThat(today("51.02.001").path()).startsWith(second.path());
        assertThat(today("51.02.001.01").path()).startsWith(today("51.02.001").path());
        assertThat(today("51.02").memberCount()).isEqualTo(2);
        assertThat(today("51.01").memberCount()).isZero();
    }

    @Test
    void before_that_day_it_hung_where_it_was() {
        moves.move(committee, second, "51.02.001", DAY, "12-QĐ/TU");

        assertThat(on(DAY.minusDays(1), "51.01.001").parentId()).isEqualTo(first.publicId());
        assertThat(on(DAY.minusDays(1), "51.01").memberCount()).isEqualTo(2);
        assertThat(on(DAY, "51.02.001").parentId()).isEqualTo(second.publicId());
        assertThat(on(DAY, "51.02.001.01").path()).startsWith(second.path());
        assertThat(on(DAY, "51.02").memberCount()).isEqualTo(2);
    }

    @Test
    void members_and_their_names_are_found_from_the_new_superior_alone() {
        var old = MemberFilter.of(Scope.of(first.path())).typed("hoa");
        var now = MemberFilter.of(Scope.of(second.path())).typed("hoa");
        moves.move(committee, second, "51.02.001", DAY, "12-QĐ/TU");

        assertThat(People.queries(em).page(old, Edge.FIRST, 5)).isEmpty();
        assertThat(People.queries(em).page(now, Edge.FIRST, 5)).hasSize(1);
        assertThat(em.createQuery("select w.path from MemberWord w", String.class)
                        .getResultList())
                .allMatch(path -> path.startsWith(second.path()));
    }

    @Test
    void no_day_is_without_a_superior_and_none_has_two() {
        moves.move(committee, second, "51.02.001", DAY, "12-QĐ/TU");

        for (var code : List.of("51.02.001", "51.02.001.01")) {
            var history = Wired.up(UnitQueries.class, em).history(today(code).id()).stream()
                    .filter(event -> event.what() == UnitEvent.What.PLACEMENT)
                    .toList();
            assertThat(history).hasSize(2);
            assertThat(history.get(0).from()).isEqualTo(history.get(1).to()).isEqualTo(DAY);
        }
    }

    @Test
    void a_unit_cannot_hang_under_its_own_subtree() {
        refused("organisation.place.cycle", committee, one);
        refused("organisation.move.same", committee, first);
    }

    @Test
    void only_kinds_that_may_nest_nest() {
        refused("organisation.place.kind", one, root);
    }

    @Test
    void a_move_cannot_lie_before_the_last_change() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moves.move(committee, second, "51.02.001", People.KNOWN.minusDays(1), "12-QĐ/TU"))
                .returns("organisation.move.before", RuleViolation::key);
    }

    void refused(String key, Unit unit, Unit superior) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> moves.move(unit, superior, "51.09", DAY, "12-QĐ/TU"))
                .returns(key, RuleViolation::key);
    }
}
