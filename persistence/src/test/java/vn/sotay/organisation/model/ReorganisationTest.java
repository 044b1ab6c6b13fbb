package vn.sotay.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.PlantedTree;
import vn.sotay.support.Wired;

/** What a change of the tree does, and when it is refused. */
class ReorganisationTest extends PlantedTree {
    Unit read(String code) {
        return Wired.up(UnitRepository.class, em).byCode(code).orElseThrow();
    }

    List<UnitRow> on(LocalDate day, UnitFilter filter) {
        return Wired.up(UnitAsOfQueries.class, em).list(filter, Scope.of(root.path()), null, Edge.FIRST, 50, day);
    }

    static void refused(String key, ThrowingCallable change) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(change).returns(key, RuleViolation::key);
    }

    @Test
    void the_codes_of_a_moved_subtree_begin_with_the_new_superiors_code() {
        assertThat(moves.planMove(committee, second, "51.02.001", DAY))
                .extracting(UnitRecoded::code, UnitRecoded::newCode)
                .containsExactly(
                        tuple("51.01.001", "51.02.001"),
                        tuple("51.01.001.01", "51.02.001.01"),
                        tuple("51.01.001.02", "51.02.001.02"));

        moves.move(committee, second, "51.02.001", DAY, DECISION);

        assertThat(read("51.02.001.02").parent().code()).isEqualTo("51.02.001");
        assertThat(on(DAY, UnitFilter.search("51.02.001"))).hasSize(3);
        assertThat(on(DAY, UnitFilter.search("51.01.001"))).isEmpty();
    }

    @Test
    void before_the_move_the_old_codes_are_true() {
        moves.move(committee, second, "51.02.001", DAY, DECISION);

        assertThat(on(DAY.minusDays(1), UnitFilter.search("51.01.001")))
                .extracting(UnitRow::code)
                .containsExactly("51.01.001", "51.01.001.01", "51.01.001.02");
    }

    @Test
    void a_code_that_is_or_was_used_or_does_not_fit_is_refused() {
        People.place(tree, second, "51.02.001", UnitKind.GRASSROOTS_COMMITTEE);

        refused("organisation.code.taken", () -> moves.planMove(committee, second, "51.02.001", DAY));
        refused("organisation.code.prefix", () -> moves.planMove(committee, second, "51.01.001", DAY));
    }

    @Test
    void nothing_hangs_below_itself_nor_below_what_came_later() {
        var late = new Unit("51.03", "Huyện ủy mới", UnitKind.UPPER_COMMITTEE, DAY.plusDays(1), Origin.ENTERED);
        tree.place(late, root, DAY.plusDays(1), DECISION);

        refused("organisation.place.cycle", () -> moves.planMove(committee, one, "51.01.001.01.01", DAY));
        refused("organisation.superior.before", () -> moves.planMove(committee, late, "51.03.001", DAY));
    }

    @Test
    void a_change_before_the_last_one_is_refused() {
        tree.rename(one, "Chi bộ thôn Một", UnitKind.BRANCH, DAY, DECISION);
        tree.setRegime(one, RosterMode.FULL, MeetingDuty.EXEMPT, DAY, DECISION);
        var day = DAY.minusDays(1);

        refused("organisation.change.before", () -> tree.checkRename(one, "Chi bộ thôn 1A", UnitKind.BRANCH, day));
        refused("organisation.change.before", () -> tree.checkRegime(one, RosterMode.FULL, MeetingDuty.DUE, day));
        refused("organisation.move.before", () -> moves.planMove(committee, second, "51.02.001", day));
        refused("organisation.dissolve.before", () -> moves.checkDissolve(one, two, DAY));
    }

    @Test
    void what_is_so_already_is_no_change() {
        refused("organisation.rename.same", () -> tree.checkRename(one, one.name(), one.kind(), DAY));
        refused("organisation.regime.same", () -> tree.checkRegime(one, RosterMode.FULL, MeetingDuty.DUE, DAY));
    }

    @Test
    void a_kind_must_fit_above_and_below() {
        refused(
                "organisation.place.kind",
                () -> tree.checkRename(committee, committee.name(), UnitKind.GRASSROOTS_BRANCH, DAY));
        refused("organisation.place.kind", () -> tree.checkRename(one, one.name(), UnitKind.UPPER_COMMITTEE, DAY));
    }

    @Test
    void totals_alone_are_kept_only_where_neither_units_nor_persons_are() {
        refused(
                "organisation.regime.hasMembers",
                () -> tree.checkRegime(first, RosterMode.AGGREGATE_ONLY, MeetingDuty.EXEMPT, DAY));
        People.place(tree, second, "51.02.001", UnitKind.GRASSROOTS_COMMITTEE);
        refused(
                "organisation.regime.hasUnits",
                () -> tree.checkRegime(second, RosterMode.AGGREGATE_ONLY, MeetingDuty.EXEMPT, DAY));
    }

    @Test
    void only_a_unit_without_units_and_members_ceases() {
        refused("organisation.dissolve.top", () -> moves.checkDissolve(root, first, DAY));
        refused("organisation.dissolve.itself", () -> moves.checkDissolve(one, one, DAY));
        refused("organisation.dissolve.hasUnits", () -> moves.checkDissolve(committee, second, DAY));
        refused("organisation.dissolve.hasMembers", () -> moves.dissolve(one, committee, DAY, DECISION));
    }

    @Test
    void the_members_of_a_merged_branch_are_at_home_in_the_other_from_that_day() {
        roster.moveAll(one, two, DAY, DECISION);
        moves.dissolve(one, two, DAY, DECISION);

        var members = MemberFilter.of(Scope.of(read("51.01.001.02").path()));
        assertThat(People.queries(em).page(members, Edge.FIRST, 5)).hasSize(2);
        assertThat(People.queries(em).page(members.typed("hoa"), Edge.FIRST, 5)).hasSize(1);
        assertThat(on(DAY, UnitFilter.search("51.01.001.0")))
                .extracting(UnitRow::code, UnitRow::memberCount)
                .containsExactly(tuple("51.01.001.02", 2L));
        assertThat(on(DAY.minusDays(1), UnitFilter.search("51.01.001.0")))
                .extracting(UnitRow::code, UnitRow::memberCount)
                .containsExactly(tuple("51.01.001.01", 2L), tuple("51.01.001.02", 0L));
    }

    @Test
    void who_left_a_branch_that_ceased_comes_back_to_its_successor() {
        var member = em.createQuery("from Member m order by m.id", Member.class)
                .getResultList()
                .get(0);
        var day = People.KNOWN.plusDays(1);
        roster.decide(member, Standing.RESIGNED, Participation.ACTIVE, day, "1-QĐ", day);
        roster.moveAll(one, two, DAY, DECISION);
        moves.dissolve(one, two, DAY, DECISION);

        member = em.find(Member.class, member.id());
        roster.decide(member, Standing.PROBATIONARY, Participation.ACTIVE, DAY, "2-QĐ", DAY);
        assertThat(member.homeUnit().code()).isEqualTo("51.01.001.02");
        assertThat(on(DAY, UnitFilter.search("51.01.001.02")))
                .extracting(UnitRow::memberCount)
                .containsExactly(2L);
    }

    @Test
    void somebody_on_the_way_in_has_one_home_when_it_is_done() {
        var member = new Member(
                People.named("Lê Văn Tám"),
                Standing.ADMISSION_DECIDED,
                Participation.ACTIVE,
                two,
                People.KNOWN,
                Origin.ENTERED);
        roster.admit(member);
        roster.decide(member, Standing.PROBATIONARY, Participation.ACTIVE, DAY, "3-QĐ", DAY);

        assertThat(on(DAY, UnitFilter.search("51.01.001.02")))
                .extracting(UnitRow::memberCount)
                .containsExactly(1L);
    }

    @Test
    void the_past_of_a_unit_that_ceased_belongs_to_its_successor() {
        var other = People.place(tree, second, "51.02.001", UnitKind.GRASSROOTS_COMMITTEE);
        roster.moveAll(one, other, DAY, DECISION);
        moves.dissolve(one, other, DAY, DECISION);

        var scope = Scope.of(read("51.02").path());
        assertThat(Wired.up(UnitQueries.class, em).key("51.01.001.01", scope)).isPresent();
        assertThat(Wired.up(UnitAsOfQueries.class, em).find("51.01.001.01", scope, DAY.minusDays(1)))
                .hasSize(1);
        refused("organisation.unit.dissolved", () -> tree.checkRename(read("51.01.001.01"), "x", UnitKind.BRANCH, DAY));
    }

    @Test
    void a_name_and_a_kind_are_found_as_they_were_on_that_day() {
        tree.rename(one, "Chi bộ Hòa Bình", UnitKind.BRANCH, DAY, DECISION);
        tree.rename(two, two.name(), UnitKind.SECTION_COMMITTEE, DAY, DECISION);
        var sections = new UnitFilter(null, null, UnitKind.SECTION_COMMITTEE);

        assertThat(on(DAY, UnitFilter.search("hoa binh")))
                .extracting(UnitRow::code)
                .containsExactly("51.01.001.01");
        assertThat(on(DAY.minusDays(1), UnitFilter.search("hoa binh"))).isEmpty();
        assertThat(on(DAY, sections)).extracting(UnitRow::code).containsExactly("51.01.001.02");
        assertThat(on(DAY.minusDays(1), sections)).isEmpty();
    }

    @Test
    void the_next_code_is_as_wide_as_the_last() {
        assertThat(Wired.up(UnitRepository.class, em).nextCode(committee)).isEqualTo("51.01.001.03");
        assertThat(Wired.up(UnitRepository.class, em).nextCode(first)).isEqualTo("51.01.002");
        assertThat(Wired.up(UnitRepository.class, em).nextCode(two)).isEqualTo("51.01.001.02.01");
        assertThat(UnitCodes.next("51", "51.99")).isEqualTo("51.100");
    }
}
