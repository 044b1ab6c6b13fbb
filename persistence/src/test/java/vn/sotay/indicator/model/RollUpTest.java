package vn.sotay.indicator.model;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SignInDay;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Reorganisation;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/**
 * What is kept of a random province with random moves, decisions, sign-ins and policies is what one gets by asking every
 * member, one by one, in plain Java.
 */
class RollUpTest {
    private static final LocalDate KNOWN = People.KNOWN;
    private static final int DAYS = 300;
    private static final int UNITS_LISTED = 4;
    private static OwnDatabase database;

    /** One member as the test knows it. */
    private static final class Life {
        String branch;
        LocalDate came;
        Smartphone smartphone;
        LocalDate decidedOn;
        Standing standing;
        Participation participation;
        LocalDate activated;
        final Set<LocalDate> signIns = new HashSet<>();

        boolean isMemberOn(LocalDate day) {
            return !day.isBefore(came) && (decidedOn == null || day.isBefore(decidedOn) || standing.isMember());
        }

        Participation on(LocalDate day) {
            return decidedOn == null || day.isBefore(decidedOn) ? Participation.ACTIVE : participation;
        }
    }

    private final Map<String, List<LocalDate>> movedOn = new HashMap<>();
    private final Map<String, List<String>> superiors = new HashMap<>();
    private final List<Life> lives = new ArrayList<>();

    @AfterContainer
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Property(tries = 25)
    void keepsWhatOneByOneGives(@ForAll long seed) {
        if (database == null) {
            database = OwnDatabase.h2();
            database.inTransaction(em -> {
                People.setUp(em);
                return null;
            });
        }
        movedOn.clear();
        superiors.clear();
        lives.clear();
        var em = database.open();
        em.getTransaction().begin();
        try {
            compare(em, new Random(seed));
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    private void compare(EntityManager em, Random random) {
        plant(em, random);
        settle(em, random);
        reorganise(em, random);
        var indicators = List.of(indicator(em, random, "A"), indicator(em, random, "B"));
        em.flush();
        var repository = Wired.up(IndicatorRepository.class, em);
        var people = Wired.up(CountedPeopleRepository.class, em);
        for (var i = 0; i < 3; i++) {
            var period =
                    ReportingPeriod.around(KNOWN.plusDays(random.nextInt(DAYS))).get(i);
            var day = period.countedOn(KNOWN.plusDays(DAYS));
            var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            repository.count(indicators, period, day, end, LocalDate.MIN);
            assertThat(repository.count(indicators, period, day, end, LocalDate.MIN))
                    .as("a second time nothing differs")
                    .isZero();
            em.clear();
            for (var indicator : indicators) {
                assertThat(kept(em, indicator, period))
                        .as("%s %s on %s", indicator.code(), period.code(), day)
                        .isEqualTo(asked(indicator, period, day));
                listed(em, people, indicator, period, day, end);
            }
        }
        indicators.forEach(indicator -> toldByRecords(em, people, indicator));
    }

    /** When all is over, the records of today tell the same people as the histories do of that day. */
    private void toldByRecords(EntityManager em, CountedPeopleRepository repository, Indicator indicator) {
        var day = KNOWN.plusDays(2 * DAYS);
        var end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var period = ReportingPeriod.around(day).get(0);
        var everywhere = new Scope(List.of(PathRange.PROVINCE));
        var top = em.createQuery("select u.publicId from Unit u where u.code = '70'", String.class)
                .getSingleResult();
        for (var part : Part.values()) {
            var then = new PeopleBehind(indicator, part, top, period, day, end, false);
            var now = new PeopleBehind(indicator, part, top, period, day, end, true);
            var people = repository.people(then, everywhere, Edge.FIRST, 1_000);
            assertThat(repository.people(now, everywhere, Edge.FIRST, 1_000))
                    .as("%s of %s", part, indicator.numerator())
                    .isEqualTo(people);
            assertThat(repository.countPeople(now, everywhere)).isEqualTo(people.size());
            if (people.size() > 2) {
                var second = Edge.before(people.get(2).id());
                assertThat(repository.people(now, everywhere, second, 2)).isEqualTo(people.subList(0, 2));
            }
        }
    }

    /** Behind every part of every figure stand just so many people, in the order of branches and names. */
    private void listed(
            EntityManager em,
            CountedPeopleRepository repository,
            Indicator indicator,
            ReportingPeriod period,
            LocalDate day,
            Instant end) {
        var everywhere = new Scope(List.of(PathRange.PROVINCE));
        new TreeMap<>(kept(em, indicator, period))
                .entrySet().stream().limit(UNITS_LISTED).forEach(one -> {
                    var unit = one.getKey();
                    var tally = one.getValue();
                    for (var part : Part.values()) {
                        var behind = new PeopleBehind(indicator, part, unit, period, day, end, false);
                        var people = repository.people(behind, everywhere, Edge.FIRST, 1_000);
                        assertThat(people).as("%s of %s", part, unit).hasSize((int) part.of(tally));
                        assertThat(repository.countPeople(behind, everywhere)).isEqualTo(people.size());
                        assertThat(repository.size(behind)).isEqualTo(people.size());
                        if (people.size() > 1) {
                            assertThat(repository.people(
                                            behind,
                                            everywhere,
                                            Edge.after(people.get(0).id()),
                                            1_000))
                                    .isEqualTo(people.subList(1, people.size()));
                        }
                    }
                });
    }

    private void plant(EntityManager em, Random random) {
        var tree = Wired.up(OrganisationTree.class, em);
        var root = place(em, tree, null, "70", UnitKind.PROVINCE);
        for (var d = 1; d <= 3; d++) {
            var district = place(em, tree, root, "70.0" + d, UnitKind.UPPER_COMMITTEE);
            for (var g = 1; g <= 1 + random.nextInt(3); g++) {
                var commune = place(em, tree, district, district.code() + ".00" + g, UnitKind.GRASSROOTS_COMMITTEE);
                for (var b = 1; b <= random.nextInt(4); b++) {
                    place(em, tree, commune, commune.code() + ".0" + b, UnitKind.BRANCH);
                }
            }
        }
    }

    private Unit place(EntityManager em, OrganisationTree tree, Unit superior, String code, UnitKind kind) {
        var unit = new Unit(code, kind + " " + code, kind, KNOWN, Origin.IMPORT);
        tree.place(unit, superior, KNOWN, null);
        em.flush();
        superiors.put(
                unit.publicId(),
                new ArrayList<>(Collections.singletonList(superior == null ? null : superior.publicId())));
        movedOn.put(unit.publicId(), new ArrayList<>());
        return unit;
    }

    private void settle(EntityManager em, Random random) {
        var roster = Wired.up(Roster.class, em);
        var branches = em.createQuery("from Unit u where u.kind = BRANCH and u.code like '70.%'", Unit.class)
                .getResultList();
        for (var i = 0; i < (branches.isEmpty() ? 0 : random.nextInt(40)); i++) {
            var life = new Life();
            var branch = branches.get(random.nextInt(branches.size()));
            life.branch = branch.publicId();
            life.came = KNOWN.plusDays(random.nextInt(DAYS));
            life.smartphone = Smartphone.values()[random.nextInt(3)];
            var member = new Member(
                    details("Nguyễn Văn " + i, life.smartphone),
                    Standing.OFFICIAL,
                    Participation.ACTIVE,
                    branch,
                    life.came,
                    Origin.IMPORT);
            roster.admit(member);
            if (random.nextBoolean()) {
                life.decidedOn = life.came.plusDays(1L + random.nextInt(DAYS));
                life.standing = random.nextInt(4) == 0 ? Standing.DECEASED : Standing.OFFICIAL;
                life.participation = Participation.values()[random.nextInt(4)];
                roster.decide(member, life.standing, life.participation, life.decidedOn, "1-QĐ", life.decidedOn);
            }
            if (random.nextInt(4) > 0) {
                account(em, random, life, member, i);
            }
            lives.add(life);
        }
    }

    private static void account(EntityManager em, Random random, Life life, Member member, int number) {
        var account = new Account("rollup" + number, member.fullName(), "hash", null, Instant.EPOCH);
        account.belongTo(member);
        if (random.nextInt(5) > 0) {
            life.activated = KNOWN.plusDays(random.nextInt(DAYS));
            account.activate(life.activated.atTime(12, 0).toInstant(ZoneOffset.UTC));
        }
        em.persist(account);
        for (var i = 0; i < random.nextInt(4); i++) {
            var day = KNOWN.plusDays(random.nextInt(DAYS));
            life.signIns.add(day);
            em.persist(new SignInDay(account, day));
            em.persist(new SignInDay(account, day));
        }
    }

    private static MemberDetails details(String name, Smartphone smartphone) {
        return new MemberDetails(
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                smartphone,
                null);
    }

    /** One commune hangs under another district from a day on, and perhaps another one later. */
    private void reorganise(EntityManager em, Random random) {
        var day = KNOWN;
        for (var i = 0; i < random.nextInt(3); i++) {
            em.flush();
            em.clear();
            day = day.plusDays(1L + random.nextInt(DAYS / 2));
            var commune = any(em, random, UnitKind.GRASSROOTS_COMMITTEE);
            var district = any(em, random, UnitKind.UPPER_COMMITTEE);
            if (commune.parent().equals(district)) {
                continue;
            }
            superiors.get(commune.publicId()).add(district.publicId());
            movedOn.get(commune.publicId()).add(day);
            var code = district.code() + ".9" + i + "0";
            Wired.up(Reorganisation.class, em).move(commune, district, code, day, "2-QĐ");
        }
    }

    private static Unit any(EntityManager em, Random random, UnitKind kind) {
        var units = em.createQuery(
                        "from Unit u where u.kind = :kind and u.code like '70.%' order by u.code", Unit.class)
                .setParameter("kind", kind)
                .getResultList();
        return units.get(random.nextInt(units.size()));
    }

    private static Indicator indicator(EntityManager em, Random random, String name) {
        var exclusions = new ArrayList<>(EnumSet.allOf(Exclusion.class));
        Collections.shuffle(exclusions, random);
        var policy = new DenominatorPolicy(
                "DEN-" + name, 1, exclusions.subList(0, random.nextInt(5)), Period.from(KNOWN), "test");
        em.persist(policy);
        var numerator = random.nextBoolean() ? Numerator.REGISTERED : Numerator.OPENED;
        var indicator =
                new Indicator("T_" + name, numerator, policy, Indicator.Direction.UP, BigDecimal.ONE, BigDecimal.ZERO);
        em.persist(indicator);
        return indicator;
    }

    private static Map<String, Tally> kept(EntityManager em, Indicator indicator, ReportingPeriod period) {
        return em.createQuery(
                        "select v.unit.publicId, v.tally from IndicatorValue v where v.indicator = :i and v.period = :p",
                        Object[].class)
                .setParameter("i", indicator)
                .setParameter("p", period.code())
                .getResultStream()
                .collect(toMap(line -> (String) line[0], line -> (Tally) line[1]));
    }

    private Map<String, Tally> asked(Indicator indicator, ReportingPeriod period, LocalDate day) {
        var sums = new HashMap<String, Tally>();
        superiors.keySet().forEach(unit -> sums.put(unit, Tally.NOBODY));
        for (var life : lives) {
            if (life.isMemberOn(day)) {
                for (var unit = life.branch; unit != null; unit = superior(unit, day)) {
                    sums.merge(unit, one(indicator, life, period, day), Tally::plus);
                }
            }
        }
        return sums;
    }

    private String superior(String unit, LocalDate day) {
        var moves =
                movedOn.get(unit).stream().filter(moved -> !moved.isAfter(day)).count();
        return superiors.get(unit).get((int) moves);
    }

    private static Tally one(Indicator indicator, Life life, ReportingPeriod period, LocalDate day) {
        var participation = life.on(day);
        for (var exclusion : indicator.policy().exclusions()) {
            var holds = exclusion == Exclusion.EXEMPT && participation == Participation.EXEMPT
                    || exclusion == Exclusion.AWAY && participation == Participation.AWAY
                    || exclusion == Exclusion.NO_SMARTPHONE && life.smartphone == Smartphone.NO;
            if (holds) {
                return new Tally(
                        0,
                        0,
                        0,
                        exclusion == Exclusion.EXEMPT ? 1 : 0,
                        exclusion == Exclusion.AWAY ? 1 : 0,
                        exclusion == Exclusion.NO_SMARTPHONE ? 1 : 0,
                        0);
            }
        }
        var counted = indicator.numerator() == Numerator.REGISTERED
                ? life.activated != null && !life.activated.isAfter(day)
                : life.signIns.stream().anyMatch(on -> !on.isBefore(period.first()) && !on.isAfter(day));
        return new Tally(counted ? 1 : 0, 1, 0, 0, 0, 0, life.smartphone == Smartphone.UNKNOWN ? 1 : 0);
    }
}
