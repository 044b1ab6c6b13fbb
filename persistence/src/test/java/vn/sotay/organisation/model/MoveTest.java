package vn.sotay.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberEdge;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** A grassroots committee with a branch and a member moves from one district to another. */
class MoveTest {
    static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    final OwnDatabase database = OwnDatabase.h2();
    EntityManager em;
    OrganisationTree tree;
    Unit root;
    Unit from;
    Unit to;
    Unit committee;
    Unit branch;

    @BeforeEach
    void plant() {
        em = database.open();
        em.getTransaction().begin();
        People.setUp(em);
        tree = Wired.up(OrganisationTree.class, em);
        root = People.place(tree, null, "51", UnitKind.PROVINCE);
        from = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
        to = People.place(tree, root, "51.02", UnitKind.UPPER_COMMITTEE);
        committee = People.place(tree, from, "51.01.001", UnitKind.GRASSROOTS_COMMITTEE);
        branch = People.place(tree, committee, "51.01.001.01", UnitKind.BRANCH);
        Wired.up(Roster.class, em)
                .admit(new Member(
                        People.named("Nguyễn Thị Hoa"),
                        Standing.OFFICIAL,
                        Participation.ACTIVE,
                        branch,
                        People.KNOWN,
                        Origin.IMPORT));
    }

    @AfterEach
    void fell() {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

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
        tree.move(committee, to, DAY, "12-QĐ/TU");

        assertThat(today("51.01.001").parentId()).isEqualTo(to.publicId());
        assertThat(today("51.01.001").path()).startsWith(to.path());
        assertThat(today("51.01.001.01").path()).startsWith(today("51.01.001").path());
        assertThat(today("51.02").memberCount()).isEqualTo(1);
        assertThat(today("51.01").memberCount()).isZero();
    }

    @Test
    void before_that_day_it_hung_where_it_was() {
        tree.move(committee, to, DAY, "12-QĐ/TU");

        assertThat(on(DAY.minusDays(1), "51.01.001").parentId()).isEqualTo(from.publicId());
        assertThat(on(DAY.minusDays(1), "51.01").memberCount()).isEqualTo(1);
        assertThat(on(DAY, "51.01.001").parentId()).isEqualTo(to.publicId());
        assertThat(on(DAY, "51.01.001.01").path()).startsWith(to.path());
        assertThat(on(DAY, "51.02").memberCount()).isEqualTo(1);
    }

    @Test
    void members_and_their_names_are_found_from_the_new_superior_alone() {
        var old = MemberFilter.of(Scope.of(from.path())).typed("hoa");
        var now = MemberFilter.of(Scope.of(to.path())).typed("hoa");
        tree.move(committee, to, DAY, "12-QĐ/TU");

        assertThat(People.queries(em).page(old, MemberEdge.FIRST, 5)).isEmpty();
        assertThat(People.queries(em).page(now, MemberEdge.FIRST, 5)).hasSize(1);
        assertThat(em.createQuery("select w.path from MemberWord w", String.class)
                        .getResultList())
                .allMatch(path -> path.startsWith(to.path()));
    }

    @Test
    void no_day_is_without_a_superior_and_none_has_two() {
        tree.move(committee, to, DAY, "12-QĐ/TU");

        for (var code : List.of("51.01.001", "51.01.001.01")) {
            var history = Wired.up(UnitQueries.class, em).history(today(code).id()).stream()
                    .filter(event -> event.what() == UnitEvent.What.PLACEMENT)
                    .toList();
            assertThat(history).hasSize(2);
            assertThat(history.get(0).from()).isEqualTo(history.get(1).to()).isEqualTo(DAY);
        }
    }

    @Test
    void a_unit_cannot_hang_under_its_own_subtree() {
        refused("organisation.place.kind", committee, branch);
        refused("organisation.move.same", committee, from);
    }

    @Test
    void only_kinds_that_may_nest_nest() {
        refused("organisation.place.kind", branch, root);
    }

    @Test
    void a_move_cannot_lie_before_the_last_change() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> tree.move(committee, to, People.KNOWN.minusDays(1), "12-QĐ/TU"))
                .returns("organisation.move.before", RuleViolation::key);
    }

    void refused(String key, Unit unit, Unit superior) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> tree.move(unit, superior, DAY, "12-QĐ/TU"))
                .returns(key, RuleViolation::key);
    }
}
