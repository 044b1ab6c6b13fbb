package vn.sotay.transfer.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Membership;
import vn.sotay.member.model.MembershipKind;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.member.model.StatusChange;
import vn.sotay.member.model.TransferKind;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Reorganisation;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/**
 * Whatever transfers, decisions and dissolutions follow each other: on every day every active member has exactly one home, nobody is
 * received at home or in two units, the sums over the tree are the members, and what came to nothing changed nothing.
 */
class TransferPropertyTest {
    private static final int STEPS = 30;
    private static final int PEOPLE = 6;

    private EntityManager em;
    private Roster roster;
    private TransferBook book;
    private TransferRepository transfers;
    private Random random;
    private LocalDate today;
    private int accepted;

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void one_home_at_every_instant_and_sums_that_agree(@ForAll long seed) {
        for (var database : TestDatabase.values()) {
            database.rolledBack(manager -> {
                em = manager;
                random = new Random(seed);
                today = People.KNOWN;
                accepted = 0;
                plant();
                for (var i = 0; i < STEPS; i++) {
                    today = today.plusDays(random.nextInt(4));
                    step();
                    em.flush();
                    em.clear();
                    check("step " + i + " on " + database);
                }
                assertThat(accepted).as("something moved").isPositive();
            });
        }
    }

    private void plant() {
        People.setUp(em);
        roster = Wired.up(Roster.class, em);
        book = Wired.up(TransferBook.class, em);
        transfers = Wired.up(TransferRepository.class, em);
        var tree = Wired.up(OrganisationTree.class, em);
        var root = People.place(tree, null, "51", UnitKind.PROVINCE);
        for (var d = 1; d <= 2; d++) {
            var district = People.place(tree, root, "51.0" + d, UnitKind.UPPER_COMMITTEE);
            var committee = People.place(tree, district, district.code() + ".001", UnitKind.GRASSROOTS_COMMITTEE);
            for (var b = 1; b <= 3; b++) {
                People.place(tree, committee, committee.code() + ".0" + b, UnitKind.BRANCH);
            }
        }
        var secret = People.place(tree, root, "51.16", UnitKind.UPPER_COMMITTEE);
        tree.setRegime(secret, RosterMode.AGGREGATE_ONLY, secret.meetingDuty(), People.KNOWN, "1-QĐ");
        em.flush();
        for (var i = 0; i < PEOPLE; i++) {
            roster.admit(new Member(
                    People.named("Nguyễn Văn " + i),
                    i == 0 ? Standing.PROBATIONARY : Standing.OFFICIAL,
                    Participation.ACTIVE,
                    any(branches()),
                    People.KNOWN,
                    Origin.IMPORT));
        }
        em.flush();
    }

    private void step() {
        var before = state();
        var open = open();
        var ended = true;
        try {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> ask();
                case 3, 4, 5, 6 -> {
                    ended = open.isEmpty() || further(any(open));
                }
                case 7 -> {
                    if (!open.isEmpty()) {
                        stop(any(open));
                    }
                }
                case 8 -> comeFromElsewhere();
                case 9 -> {
                    decide();
                    return;
                }
                case 10 -> {
                    dissolve();
                    return;
                }
                default -> {
                    comeBackEarly();
                    return;
                }
            }
        } catch (RuleViolation refused) {
            em.clear();
            return;
        }
        em.flush();
        em.clear();
        if (ended) {
            assertThat(state()).as("nobody moves before a transfer is accepted").isEqualTo(before);
        }
    }

    private void ask() {
        var member = any(members());
        var target = any(branches());
        var by = "bithu";
        transfers.add(
                random.nextInt(4) == 0
                        ? Transfer.out("Thành ủy Hà Thành", member, plan(), by, Instant.EPOCH)
                        : Transfer.to(random.nextInt(8) == 0 ? secret() : target, member, plan(), by, Instant.EPOCH));
    }

    private TransferPlan plan() {
        var temporary = random.nextInt(3) == 0;
        return new TransferPlan(
                temporary ? TransferKind.TEMPORARY : TransferKind.FORMAL,
                false,
                today,
                temporary ? today.plusDays(random.nextInt(5)) : null,
                temporary ? today.plusDays(20) : null,
                null);
    }

    /** @return whether nobody may have moved */
    private boolean further(Transfer transfer) {
        switch (transfer.state()) {
            case REQUESTED -> transfer.release("thutruong", Instant.EPOCH);
            case RELEASED -> transfer.send(new IssuedLetter("a", "7-GT/HU", today, today.plusDays(30)), "chuyenvien");
            default -> {
                book.accept(transfer, today, "thutruong2", Instant.EPOCH);
                accepted++;
                return false;
            }
        }
        return true;
    }

    private void stop(Transfer transfer) {
        if (random.nextBoolean()) {
            transfer.recall("Không đi nữa", "thutruong", Instant.EPOCH);
        } else if (transfer.state() == TransferState.IN_TRANSIT && random.nextBoolean()) {
            transfer.expire("system", Instant.EPOCH);
        } else {
            transfer.refuse("Sai nơi đến", "thutruong2", Instant.EPOCH);
        }
    }

    private void comeFromElsewhere() {
        var letter = new IssuedLetter(null, "3-GT/TU", today, today.plusDays(30));
        var plan = new TransferPlan(TransferKind.FORMAL, false, today, null, null, null);
        var gone = all().stream()
                .filter(member -> member.standing() == Standing.TRANSFERRED_OUT)
                .toList();
        var newcomer = new Newcomer("Trần Thị Mới", "05/05/1990", null, null, "03/02/2015", "03/02/2016");
        transfers.add(
                gone.isEmpty() || random.nextBoolean()
                        ? Transfer.in(
                                any(branches()), "Đảng bộ tỉnh Đông", null, newcomer, plan, letter, "a", Instant.EPOCH)
                        : Transfer.in(
                                any(branches()),
                                "Đảng bộ tỉnh Đông",
                                any(gone),
                                null,
                                plan,
                                letter,
                                "a",
                                Instant.EPOCH));
    }

    private void decide() {
        var member = any(members());
        if (random.nextInt(4) == 0) {
            refusable(
                    () -> roster.decide(member, Standing.TRANSFERRED_OUT, Participation.ACTIVE, today, "9-QĐ", today));
        }
    }

    private void dissolve() {
        var all = branches();
        var ceasing = any(all);
        var successor = any(all);
        if (all.size() < 4 || ceasing.equals(successor) || random.nextInt(3) > 0) {
            return;
        }
        refusable(() -> {
            var moves = Wired.up(Reorganisation.class, em);
            moves.checkDissolve(ceasing, successor, today);
            book.moveAll(ceasing, successor, today, "13-QĐ/TU", "chuyenvien", Instant.EPOCH);
            moves.dissolve(ceasing, successor, today, "13-QĐ/TU");
        });
    }

    private void comeBackEarly() {
        var stays = em.createQuery("from Transfer x where x.state = ACCEPTED and x.kind = TEMPORARY", Transfer.class)
                .getResultList();
        if (!stays.isEmpty()) {
            refusable(() -> book.endStay(any(stays), today.plusDays(1)));
        }
    }

    /** What was refused is not written. */
    private void refusable(Runnable change) {
        try {
            change.run();
        } catch (RuleViolation refused) {
            em.clear();
        }
    }

    /** Who is counted where, and who is where in which way. */
    private Map<String, Object> state() {
        var state = new TreeMap<String, Object>();
        em.createQuery("from Unit u", Unit.class)
                .getResultList()
                .forEach(unit -> state.put(
                        unit.code(),
                        em.createQuery("select u.ownMembers from Unit u where u = :unit", Long.class)
                                .setParameter("unit", unit)
                                .getSingleResult()));
        all().forEach(member -> state.put(
                "m" + member.id(),
                List.of(member.homeUnit().code(), member.homePath(), member.standing(), periods(member))));
        return state;
    }

    private List<String> periods(Member member) {
        return memberships(member).stream()
                .map(one -> one.kind() + one.unit().code() + one.period())
                .toList();
    }

    private void check(String when) {
        var counted = new TreeMap<String, Long>();
        for (var member : all()) {
            var homes = of(member, MembershipKind.HOME);
            var stays = of(member, MembershipKind.TEMPORARY);
            var states = states(member);
            for (var day = People.KNOWN; !day.isAfter(today.plusDays(40)); day = day.plusDays(1)) {
                var on = day;
                var home =
                        homes.stream().filter(one -> one.period().holdsOn(on)).toList();
                var known = !on.isBefore(member.knownFrom());
                var active = known && wasMember(states, on);
                assertThat(home)
                        .as("%s: home of %s on %s", when, member.fullName(), on)
                        .hasSize(active ? 1 : 0);
                var received =
                        stays.stream().filter(one -> one.period().holdsOn(on)).toList();
                assertThat(received)
                        .as("%s: %s received on %s", when, member.fullName(), on)
                        .hasSizeLessThan(2);
                if (!received.isEmpty()) {
                    assertThat(active)
                            .as("%s: who is received is a member, %s", when, on)
                            .isTrue();
                    assertThat(received.get(0).unit()).isNotEqualTo(home.get(0).unit());
                }
            }
            assertThat(member.homePath()).isEqualTo(member.homeUnit().path());
            if (member.standing().isMember()) {
                assertThat(homes.get(homes.size() - 1).unit()).as(when).isEqualTo(member.homeUnit());
                assertThat(homes.get(homes.size() - 1).period().isOpen()).isTrue();
                counted.merge(member.homeUnit().code(), 1L, Long::sum);
            }
            assertThat(em.createQuery("select distinct w.path from MemberWord w where w.member = :m", String.class)
                            .setParameter("m", member)
                            .getResultList())
                    .as("%s: found where the home is", when)
                    .containsExactly(member.homePath());
        }
        for (var unit : em.createQuery("from Unit u", Unit.class).getResultList()) {
            var own = em.createQuery("select u.ownMembers from Unit u where u = :unit", Long.class)
                    .setParameter("unit", unit)
                    .getSingleResult();
            assertThat(own).as("%s: %s", when, unit.code()).isEqualTo(counted.getOrDefault(unit.code(), 0L));
        }
        for (var transfer : open()) {
            transfer.member().filter(member -> transfer.fromUnit() != null).ifPresent(member -> assertThat(
                            member.homeUnit())
                    .as("%s: until it is accepted the sending unit is the home", when)
                    .isEqualTo(transfer.fromUnit()));
        }
    }

    private static boolean wasMember(List<StatusChange> states, LocalDate day) {
        return states.stream().filter(one -> one.period().holdsOn(day)).anyMatch(one -> one.standing()
                .isMember());
    }

    private List<StatusChange> states(Member member) {
        return em.createQuery("from StatusChange s where s.member = :member", StatusChange.class)
                .setParameter("member", member)
                .getResultList();
    }

    private List<Membership> of(Member member, MembershipKind kind) {
        return memberships(member).stream().filter(one -> one.kind() == kind).toList();
    }

    private List<Membership> memberships(Member member) {
        return em.createQuery(
                        "from Membership m where m.member = :member order by m.period.validFrom, m.id",
                        Membership.class)
                .setParameter("member", member)
                .getResultList();
    }

    private List<Member> all() {
        return em.createQuery("from Member m join fetch m.homeUnit order by m.id", Member.class)
                .getResultList();
    }

    private List<Member> members() {
        return all().stream().filter(member -> member.standing().isMember()).toList();
    }

    private List<Unit> branches() {
        return em.createQuery("from Unit u where u.kind = BRANCH and u.dissolvedOn is null order by u.code", Unit.class)
                .getResultList();
    }

    private Unit secret() {
        return em.createQuery("from Unit u where u.code = '51.16'", Unit.class).getSingleResult();
    }

    private List<Transfer> open() {
        var states = Set.copyOf(EnumSet.of(TransferState.REQUESTED, TransferState.RELEASED, TransferState.IN_TRANSIT));
        return new ArrayList<>(em.createQuery("from Transfer x where x.state in :open order by x.id", Transfer.class)
                .setParameter("open", states)
                .getResultList());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
