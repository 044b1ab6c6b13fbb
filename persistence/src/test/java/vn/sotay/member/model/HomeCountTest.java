package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Reorganisation;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitQueries;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** The number of people that a unit says is the number of people there, whatever happened. */
class HomeCountTest {
    private static final int STEPS = 120;
    private static final int AT_ONCE = 4;
    private static final int EACH = 25;

    private static void plant(OwnDatabase database) {
        database.inTransaction(em -> {
            People.setUp(em);
            var tree = Wired.up(OrganisationTree.class, em);
            var root = People.place(tree, null, "51", UnitKind.PROVINCE);
            for (var d = 1; d <= 2; d++) {
                var district = People.place(tree, root, "51.0" + d, UnitKind.UPPER_COMMITTEE);
                for (var c = 1; c <= 2; c++) {
                    var code = district.code() + ".00" + c;
                    var committee = People.place(tree, district, code, UnitKind.GRASSROOTS_COMMITTEE);
                    People.place(tree, committee, code + ".01", UnitKind.BRANCH);
                    People.place(tree, committee, code + ".02", UnitKind.BRANCH);
                }
            }
            return null;
        });
    }

    private static Member somebody(Unit home, Standing standing) {
        return new Member(
                People.named("Nguyễn Thị Hoa"), standing, Participation.ACTIVE, home, People.KNOWN, Origin.ENTERED);
    }

    /** One change, whichever is possible; a day further than the last, so that none contradicts another. */
    private static void step(EntityManager em, Random random, LocalDate day) {
        var branches = units(em, "BRANCH");
        var home = branches.get(random.nextInt(branches.size()));
        var other = branches.get(random.nextInt(branches.size()));
        var roster = Wired.up(Roster.class, em);
        switch (random.nextInt(6)) {
            case 0, 1 -> roster.admit(somebody(home, Standing.values()[random.nextInt(4)]));
            case 2 ->
                roster.admit(List.of(
                        new RosterEntry(somebody(home, Standing.OFFICIAL)),
                        new RosterEntry(somebody(other, Standing.PROBATIONARY)),
                        new RosterEntry(somebody(other, Standing.EXPELLED))));
            case 3 -> decide(em, roster, random, day);
            case 4 -> {
                var committees = units(em, "GRASSROOTS_COMMITTEE");
                var to = committees.get(random.nextInt(committees.size()));
                var code = Wired.up(UnitRepository.class, em).nextCode(to);
                Wired.up(Reorganisation.class, em).move(home, to, code, day, "12-QĐ/TU");
            }
            default -> {
                var moves = Wired.up(Reorganisation.class, em);
                moves.checkDissolve(home, other, day);
                roster.moveAll(home, other, day, "13-QĐ/TU");
                moves.dissolve(home, other, day, "13-QĐ/TU");
            }
        }
    }

    private static void decide(EntityManager em, Roster roster, Random random, LocalDate day) {
        var people = em.createQuery("from Member m join fetch m.homeUnit order by m.id", Member.class)
                .getResultList();
        if (!people.isEmpty()) {
            var member = people.get(random.nextInt(people.size()));
            var next = new ArrayList<>(member.standing().next());
            if (!next.isEmpty()) {
                var standing = next.get(random.nextInt(next.size()));
                roster.decide(member, standing, Participation.ACTIVE, day, "14-QĐ/TU", day);
            }
        }
    }

    private static List<Unit> units(EntityManager em, String kind) {
        return em.createQuery(
                        "from Unit u where u.kind = " + kind + " and u.dissolvedOn is null order by u.code", Unit.class)
                .getResultList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_is_right_after_any_changes_in_any_order(long seed) {
        try (var database = OwnDatabase.h2()) {
            plant(database);
            var random = new Random(seed);
            var done = 0;
            for (var i = 0; i < STEPS; i++) {
                var day = People.KNOWN.plusDays(i + 1L);
                try {
                    database.inTransaction(em -> {
                        step(em, random, day);
                        return null;
                    });
                    done++;
                } catch (RuleViolation refused) {
                    continue; // a branch into itself, a unit where it is already: nothing must have happened
                }
            }
            assertThat(done).as("steps that were possible, seed %d", seed).isGreaterThan(STEPS / 2);
            database.inTransaction(em -> {
                assertThat(wrong(em)).as("seed %d", seed).isEmpty();
                subtreesAreRight(em);
                return null;
            });
        }
    }

    /** The codes of units that say another number than there are people. */
    private static List<String> wrong(EntityManager em) {
        return em.createQuery("""
                        select u.code from Unit u where u.ownMembers <> (select count(*) from Member m
                            where m.homeUnit = u and m.standing in (PROBATIONARY, OFFICIAL))""", String.class).getResultList();
    }

    private static void subtreesAreRight(EntityManager em) {
        var root = Wired.up(UnitRepository.class, em).root().orElseThrow();
        Wired.up(UnitQueries.class, em)
                .list(UnitFilter.ALL, Scope.of(root.path()), null, Edge.FIRST, 100)
                .forEach(row -> assertThat(row.memberCount())
                        .as(row.code())
                        .isEqualTo(em.createQuery(
                                        "select count(*) from Member m where m.standing in (PROBATIONARY, OFFICIAL)"
                                                + " and m.homePath >= :lo and m.homePath < :hi",
                                        Long.class)
                                .setParameter("lo", row.path())
                                .setParameter("hi", row.path() + "~")
                                .getSingleResult()));
    }

    @Test
    void a_list_is_one_statement_however_many_units_it_shows() {
        try (var database = OwnDatabase.h2()) {
            plant(database);
            database.inTransaction(em -> {
                var root = Wired.up(UnitRepository.class, em).root().orElseThrow();
                var queries = Wired.up(UnitQueries.class, em);
                for (var limit : List.of(2, 10)) {
                    database.statistics().clear();
                    queries.list(UnitFilter.ALL, Scope.of(root.path()), null, Edge.FIRST, limit);
                    assertThat(database.statistics().getPrepareStatementCount()).isEqualTo(1);
                }
                return null;
            });
        }
    }

    @Test
    void nobody_is_lost_when_several_change_one_unit_at_once_on_h2() throws Exception {
        try (var database = OwnDatabase.h2()) {
            changeAtOnce(database);
        }
    }

    @Test
    void nobody_is_lost_when_several_change_one_unit_at_once_on_postgresql() throws Exception {
        try (var server = postgres();
                var database = OwnDatabase.of(server.getPostgresDatabase())) {
            changeAtOnce(database);
        }
    }

    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    /** Each lets people into the same two branches, one in one order, one in the other. */
    private static void changeAtOnce(OwnDatabase database) throws Exception {
        plant(database);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var work = new ArrayList<Callable<Object>>();
            for (var n = 0; n < AT_ONCE; n++) {
                var turned = n % 2 == 0;
                work.add(() -> {
                    for (var i = 0; i < EACH; i++) {
                        database.inTransaction(em -> admitTwo(em, turned));
                    }
                    return null;
                });
            }
            for (var result : threads.invokeAll(work)) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
        database.inTransaction(em -> {
            assertThat(wrong(em)).isEmpty();
            var row = Wired.up(UnitQueries.class, em)
                    .find("51.01.001", Scope.of(units(em, "PROVINCE").get(0).path()))
                    .get(0);
            assertThat(row.memberCount()).isEqualTo(2L * AT_ONCE * EACH);
            return null;
        });
    }

    private static Object admitTwo(EntityManager em, boolean turned) {
        var units = Wired.up(UnitRepository.class, em);
        var one = units.byCode(turned ? "51.01.001.02" : "51.01.001.01").orElseThrow();
        var two = units.byCode(turned ? "51.01.001.01" : "51.01.001.02").orElseThrow();
        Wired.up(Roster.class, em)
                .admit(List.of(
                        new RosterEntry(somebody(one, Standing.OFFICIAL)),
                        new RosterEntry(somebody(two, Standing.OFFICIAL))));
        return null;
    }
}
