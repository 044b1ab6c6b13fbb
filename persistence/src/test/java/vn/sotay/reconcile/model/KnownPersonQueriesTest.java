package vn.sotay.reconcile.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

class KnownPersonQueriesTest {
    private KnownPersonQueries people;
    private Unit district;
    private Unit branch;
    private Unit elsewhere;

    @ParameterizedTest
    @EnumSource
    void the_members_at_home_in_the_part_of_the_tree_and_nobody_else(TestDatabase database) {
        on(database, roster -> {
            admit(roster, "Lê Thị Một", "000180000001", Standing.OFFICIAL, branch);
            admit(roster, "Võ Văn Hai", null, Standing.PROBATIONARY, branch);
            admit(roster, "Vũ Thị Ba", "000180000003", Standing.APPLICANT, branch);
            admit(roster, "Hồ Văn Tư", "000180000004", Standing.OFFICIAL, elsewhere);

            var here = people.at(Scope.of(district.path()));

            assertThat(here)
                    .extracting(person -> person.details().fullName())
                    .containsExactly("Lê Thị Một", "Võ Văn Hai");
            assertThat(here).extracting(KnownPerson::unitCode).containsOnly(branch.code());
            assertThat(here.get(0).details().citizenId()).isEqualTo("000180000001");
            assertThat(people.at(Scope.NOTHING)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void by_any_number_of_citizen_ids_but_only_where_the_caller_may_look(TestDatabase database) {
        on(database, roster -> {
            admit(roster, "Lê Thị Một", "000180000001", Standing.OFFICIAL, branch);
            admit(roster, "Hồ Văn Tư", "000180000999", Standing.OFFICIAL, elsewhere);
            var asked = new ArrayList<String>();
            for (var i = 0; i < 1_200; i++) {
                asked.add(String.format(Locale.ROOT, "000180%06d", i));
            }

            assertThat(people.withCitizenIds(asked, Scope.of(List.of(district.path(), elsewhere.path()))))
                    .extracting(KnownPerson::unitCode)
                    .containsExactly(branch.code(), elsewhere.code());
            assertThat(people.withCitizenIds(asked, Scope.of(district.path())))
                    .extracting(KnownPerson::unitCode)
                    .containsExactly(branch.code());
            assertThat(people.withCitizenIds(List.of(), Scope.of(district.path())))
                    .isEmpty();
        });
    }

    private void on(TestDatabase database, Consumer<Roster> work) {
        database.rolledBack(em -> {
            People.setUp(em);
            plant(em);
            people = Wired.up(KnownPersonQueries.class, em);
            work.accept(Wired.up(Roster.class, em));
        });
    }

    private void plant(EntityManager em) {
        var tree = Wired.up(OrganisationTree.class, em);
        var root = People.place(tree, null, "51", UnitKind.PROVINCE);
        district = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
        branch = People.place(tree, district, "51.01.001", UnitKind.GRASSROOTS_BRANCH);
        elsewhere = People.place(tree, root, "51.02", UnitKind.UPPER_COMMITTEE);
    }

    private static void admit(Roster roster, String name, String citizenId, Standing standing, Unit home) {
        roster.admit(new Member(
                People.named(name, citizenId), standing, Participation.ACTIVE, home, People.KNOWN, Origin.ENTERED));
    }
}
