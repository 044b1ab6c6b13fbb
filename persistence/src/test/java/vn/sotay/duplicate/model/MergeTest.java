package vn.sotay.duplicate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.access.model.Account;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberFilter;
import vn.sotay.member.model.MemberQueries;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.MemberRules;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.member.model.TransferKind;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.Wired;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferPlan;

/** Merging and undoing: nobody is counted twice or never, and what is had back is what was there. */
class MergeTest {
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    static final LocalDate LAST = TODAY.plusDays(90);

    EntityManager em;
    Roster roster;
    MergeRepository merges;
    MemberRepository members;
    Unit root;
    List<Unit> branches;

    void on(TestDatabase database, Runnable work) {
        database.rolledBack(manager -> {
            em = manager;
            People.setUp(em);
            roster = Wired.up(Roster.class, em);
            merges = Wired.up(MergeRepository.class, em);
            members = Wired.up(MemberRepository.class, em);
            var tree = Wired.up(OrganisationTree.class, em);
            root = People.place(tree, null, "51", UnitKind.PROVINCE);
            branches = new ArrayList<>();
            for (var d = 1; d <= 2; d++) {
                var code = String.format(Locale.ROOT, "51.%02d", d);
                var district = People.place(tree, root, code, UnitKind.UPPER_COMMITTEE);
                branches.add(People.place(tree, district, code + ".001", UnitKind.GRASSROOTS_BRANCH));
                branches.add(People.place(tree, district, code + ".002", UnitKind.GRASSROOTS_BRANCH));
            }
            em.flush();
            work.run();
        });
    }

    Member admit(String name, String card, Unit home, Standing standing) {
        var said = read(
                null,
                Map.of(MemberField.FULL_NAME, name, MemberField.CARD_NUMBER, card, MemberField.BIRTH, "05/05/1970"));
        var member = new Member(said, standing, Participation.ACTIVE, home, People.KNOWN, Origin.ENTERED);
        roster.admit(member);
        roster.compare(member, "chuyenvien", NOW);
        em.flush();
        return member;
    }

    static MemberDetails read(MemberDetails known, Map<MemberField, String> changes) {
        var before = known == null ? MemberTexts.empty() : MemberTexts.of(known);
        return new MemberRules(known, TODAY, List.of()).read(before.with(changes));
    }

    void change(Member member, MemberField field, String text) {
        var changes = new EnumMap<MemberField, String>(MemberField.class);
        changes.put(field, text);
        roster.describe(member, read(member.details(), changes), "chuyenvien", NOW);
        em.flush();
    }

    DuplicatePair pair(Member one, Member two) {
        var first = one.id() < two.id() ? one : two;
        var second = first.equals(one) ? two : one;
        return em.createQuery("from DuplicatePair p where p.first = :a and p.second = :b", DuplicatePair.class)
                .setParameter("a", first)
                .setParameter("b", second)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var pair = new DuplicatePair(first, second, new Likeness(Map.of()), 20, NOW);
                    em.persist(pair);
                    em.flush();
                    return pair;
                });
    }

    MemberMerge merge(Member kept, Member former) {
        return merges.merge(pair(kept, former), kept, kept.details(), "chuyenvien", NOW);
    }

    void undo(MemberMerge merge) {
        merges.undo(merge, TODAY, LAST, "chuyenvien", NOW);
        em.flush();
    }

    /** Everything that is known of a record, but for the counter of its changes. */
    List<Object> everything(Member member) {
        em.flush();
        em.refresh(member);
        var all = new ArrayList<>();
        all.add(member.publicId());
        all.add(member.details());
        all.add(List.of(
                member.standing(), member.participation(), member.homeUnit().id(), member.homePath()));
        all.add(member.changedBy() + member.changedAt());
        for (var question : List.of(
                "select x.id, x.kind, x.unit.id, x.period.validFrom, x.period.validTo from Membership x where x.member = :m order by x.id",
                "select s.id, s.standing, s.participation, s.period.validFrom, s.period.validTo from StatusChange s where s.member = :m order by s.id",
                "select v.id, v.details.phone from MemberVersion v where v.member = :m order by v.id",
                "select w.word, w.path from MemberWord w where w.member = :m order by w.word",
                "select c.kind, c.openedAt from MemberConflict c where c.member = :m and c.closedAt is null order by c.kind",
                "select d.id, d.username from Account d where d.member = :m order by d.id")) {
            em.createQuery(question, Object[].class)
                    .setParameter("m", member)
                    .getResultList()
                    .forEach(row -> all.add(List.of(Arrays.asList(row))));
        }
        return all;
    }

    List<String> listed() {
        return Wired.up(MemberQueries.class, em).page(MemberFilter.of(Scope.of(root.path())), Edge.FIRST, 100).stream()
                .map(MemberRow::id)
                .toList();
    }

    /** One home at every instant of an active life, none for who is merged; units count those people and no others. */
    void check(String when) {
        em.flush();
        var homes = new HashMap<Long, Map<LocalDate, Integer>>();
        var days =
                List.of(People.KNOWN, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 9, 15), TODAY, TODAY.plusYears(1));
        for (var day : days) {
            em.createQuery("""
                            select x.member.id, count(x) from Membership x
                            where x.kind = HOME and x.period.validFrom <= :day and x.period.validTo > :day
                            group by x.member.id""", Object[].class)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> homes.computeIfAbsent((Long) row[0], k -> new TreeMap<>())
                            .put(day, ((Long) row[1]).intValue()));
            em.createQuery("""
                            select m, s.standing from StatusChange s join s.member m
                            where s.period.validFrom <= :day and s.period.validTo > :day""", Object[].class)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> {
                        var member = (Member) row[0];
                        var expected = member.mergedInto() == null && ((Standing) row[1]).isMember() ? 1 : 0;
                        assertThat(homes.getOrDefault(member.id(), Map.of()).getOrDefault(day, 0))
                                .as("%s: homes of %s on %s", when, member.fullName(), day)
                                .isEqualTo(expected);
                    });
        }
        var counted = em.createQuery("""
                        select count(m) from Member m where m.mergedInto is null and m.standing in (PROBATIONARY, OFFICIAL)
                        and m.homePath like concat(:root, '%')""", Long.class)
                .setParameter("root", root.path())
                .getSingleResult();
        assertThat(em.createQuery("select sum(u.ownMembers) from Unit u", Long.class)
                        .getSingleResult())
                .as(when)
                .isEqualTo(counted);
        var perUnit = em.createQuery("""
                        select u.code, u.ownMembers, (select count(x) from Membership x where x.unit = u and x.kind = HOME
                            and x.period.validTo = :open) from Unit u""", Object[].class)
                .setParameter("open", Period.OPEN)
                .getResultList();
        assertThat(perUnit).as(when).allSatisfy(row -> assertThat(((Number) row[1]).longValue())
                .as("%s: members of %s", when, row[0])
                .isEqualTo(row[2]));
    }

    @ParameterizedTest
    @EnumSource
    void a_merged_record_is_in_no_list_and_its_id_leads_to_the_kept_one_until_it_is_had_back(TestDatabase database) {
        on(database, () -> {
            var kept = admit("Lê Thị Một", "00100001", branches.get(0), Standing.OFFICIAL);
            var former = admit("Lê Thị Một", "00100001", branches.get(2), Standing.OFFICIAL);
            var account = new Account("lethimot", "Lê Thị Một", "x", "quantri", NOW);
            account.belongTo(former);
            em.persist(account);
            change(former, MemberField.PHONE, "0090000001");
            var keptBefore = everything(kept);
            var formerBefore = everything(former);
            var scope = Scope.of(root.path());

            var merge = merge(kept, former);
            em.flush();
            em.refresh(account);
            assertThat(listed()).containsExactly(kept.publicId());
            assertThat(members.look(former.publicId(), scope)).isEqualTo(kept);
            assertThatThrownBy(() -> members.get(former.publicId(), scope)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> members.look(
                            former.publicId(), Scope.of(branches.get(2).path())))
                    .isInstanceOf(NotFound.class);
            assertThat(account.member()).contains(kept);
            assertThat(em.createQuery(
                                    "select count(c) from MemberConflict c where c.member = :m and c.closedAt is null",
                                    Long.class)
                            .setParameter("m", kept)
                            .getSingleResult())
                    .isZero();

            undo(merge);
            em.refresh(account);
            assertThat(account.member()).contains(former);
            assertThat(everything(former)).isEqualTo(formerBefore);
            assertThat(everything(kept)).isEqualTo(keptBefore);
            assertThat(listed()).containsExactlyInAnyOrder(kept.publicId(), former.publicId());
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_was_changed_after_the_merge_stays_when_it_is_undone(TestDatabase database) {
        on(database, () -> {
            var kept = admit("Lê Thị Một", "00100001", branches.get(0), Standing.OFFICIAL);
            var former = admit("Lê Thị Mốt", "00100002", branches.get(1), Standing.OFFICIAL);
            var chosen =
                    MemberDetails.chosen(field -> field == MemberField.CARD_NUMBER ? former.details() : kept.details());
            var merge = merges.merge(pair(kept, former), kept, chosen, "chuyenvien", NOW);
            assertThat(kept.cardNumber()).isEqualTo("00100002");
            change(kept, MemberField.PHONE, "0090000009");

            undo(merge);

            assertThat(kept.cardNumber()).isEqualTo("00100001");
            assertThat(kept.details().phone()).isEqualTo("0090000009");
            assertThat(former.cardNumber()).isEqualTo("00100002");
            assertThat(former.fullName()).isEqualTo("Lê Thị Mốt");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_merge_is_undone_in_time_and_the_later_one_first(TestDatabase database) {
        on(database, () -> {
            var one = admit("Lê Thị Một", "00100001", branches.get(0), Standing.OFFICIAL);
            var two = admit("Lê Thị Một", "00100002", branches.get(1), Standing.OFFICIAL);
            var three = admit("Lê Thị Một", "00100003", branches.get(2), Standing.OFFICIAL);
            var early = merge(two, one);
            var late = merge(three, two);

            assertThatThrownBy(() -> undo(early)).hasMessageContaining("duplicate.undo.later");
            assertThatThrownBy(() -> merges.undo(late, LAST.plusDays(1), LAST, "chuyenvien", NOW))
                    .hasMessageContaining("duplicate.undo.late");
            assertThat(members.look(one.publicId(), Scope.of(root.path()))).isEqualTo(three);
            undo(late);
            undo(early);
            assertThat(listed()).hasSize(3);
            check("after both");
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_is_on_the_way_is_not_merged_and_transfers_that_are_over_go_over(TestDatabase database) {
        on(database, () -> {
            var kept = admit("Trần Văn Bình", "00111111", branches.get(0), Standing.OFFICIAL);
            var former = admit("Trần Văn Bình", "00111112", branches.get(2), Standing.OFFICIAL);
            var plan = new TransferPlan(TransferKind.FORMAL, false, TODAY, null, null, "Về hưu");
            var transfer = Transfer.to(branches.get(1), former, plan, "bithu", NOW);
            em.persist(transfer);
            em.flush();
            assertThatThrownBy(() -> merge(kept, former)).hasMessageContaining("duplicate.merge.transfer");
            transfer.recall("Ở lại", "bithu", NOW);
            em.flush();

            var merge = merge(kept, former);
            em.refresh(transfer);
            assertThat(transfer.member()).contains(kept);

            undo(merge);
            em.refresh(transfer);
            assertThat(transfer.member()).contains(former);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_whose_cause_is_gone_goes_though_it_was_merged_once(TestDatabase database) {
        on(database, () -> {
            var one = admit("Lê Thị Một", "00100001", branches.get(0), Standing.OFFICIAL);
            var two = admit("Lê Thị Một", "00100002", branches.get(1), Standing.OFFICIAL);
            var merge = merge(one, two);
            undo(merge);
            em.clear();

            Wired.up(PairRepository.class, em).remove(pair(one, two));
            em.flush();

            assertThat(em.createQuery("select count(p) from DuplicatePair p", Long.class)
                            .getSingleResult())
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void after_its_time_nothing_but_the_outline_of_the_former_record_is_left(TestDatabase database) {
        on(database, () -> {
            var kept = admit("Lê Thị Một", "00100001", branches.get(0), Standing.OFFICIAL);
            var former = admit("Lê Thị Một", "00100002", branches.get(1), Standing.OFFICIAL);
            change(former, MemberField.PHONE, "0090000001");
            var merge = merge(kept, former);
            em.flush();

            assertThat(merges.countOld(NOW)).isZero();
            assertThat(merges.forget(NOW.plusSeconds(1), NOW, 10)).isEqualTo(1);
            em.flush();

            assertThat(merges.countOld(NOW.plusSeconds(1))).isZero();
            assertThat(former.details().phone()).isNull();
            assertThat(former.cardNumber()).isEqualTo("00100002");
            assertThat(em.createQuery("select count(w) from MergeWords w", Long.class)
                            .getSingleResult())
                    .isZero();
            assertThatThrownBy(() -> undo(merge)).hasMessageContaining("duplicate.undo.late");
            assertThat(members.look(former.publicId(), Scope.of(root.path()))).isEqualTo(kept);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_merged_and_undone_everybody_has_one_home_and_sums_equal_the_members(TestDatabase database) {
        for (var seed = 0; seed < 5; seed++) {
            var number = seed;
            on(database, () -> randomly(new Random(number), number));
        }
    }

    void randomly(Random random, int seed) {
        var people = new ArrayList<Member>();
        for (var i = 0; i < 8; i++) {
            var standing = i == 3 ? Standing.DECEASED : i == 4 ? Standing.PROBATIONARY : Standing.OFFICIAL;
            var member = new Member(
                    read(
                            null,
                            Map.of(
                                    MemberField.FULL_NAME, "Lê Thị " + (char) ('A' + i),
                                    MemberField.CARD_NUMBER, "0010000" + i % 5,
                                    MemberField.BIRTH, "05/05/1970")),
                    Standing.OFFICIAL,
                    Participation.ACTIVE,
                    branches.get(i % branches.size()),
                    People.KNOWN,
                    Origin.ENTERED);
            roster.admit(member);
            em.flush();
            if (standing == Standing.DECEASED) {
                roster.decide(member, standing, Participation.ACTIVE, LocalDate.of(2024, 8, 1), "1", TODAY);
            }
            people.add(member);
        }
        var open = new ArrayList<MemberMerge>();
        var before = new HashMap<Long, List<Object>>();
        var moved = false;
        for (var step = 0; step < 30; step++) {
            var one = people.get(random.nextInt(people.size()));
            var two = people.get(random.nextInt(people.size()));
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> {
                    if (!one.equals(two) && one.mergedInto() == null && two.mergedInto() == null) {
                        before.put(two.id(), everything(two));
                        open.add(merge(one, two));
                    }
                }
                case 3, 4 -> {
                    var last = open.stream()
                            .filter(merge -> merge.kept().mergedInto() == null)
                            .toList();
                    if (!last.isEmpty()) {
                        var merge = last.get(random.nextInt(last.size()));
                        undo(merge);
                        open.remove(merge);
                        if (!moved) {
                            assertThat(own(everything(merge.former())))
                                    .as("seed %d, step %d", seed, step)
                                    .isEqualTo(own(before.get(merge.former().id())));
                        }
                    }
                }
                default -> {
                    if (one.mergedInto() == null) {
                        change(one, MemberField.PHONE, String.format(Locale.ROOT, "00900000%02d", step));
                    }
                    if (step == 20) {
                        em.flush();
                        roster.moveAll(branches.get(3), branches.get(2), LocalDate.of(2024, 9, 20), "QĐ 1");
                        em.flush();
                        em.clear();
                        moved = true;
                        people.replaceAll(member -> em.find(Member.class, member.id()));
                        open.replaceAll(merge -> em.find(MemberMerge.class, merge.id()));
                        merges = Wired.up(MergeRepository.class, em);
                    }
                }
            }
            check("seed " + seed + ", step " + step);
        }
        while (!open.isEmpty()) {
            var merge = open.remove(open.size() - 1);
            undo(merge);
            check("seed " + seed + ", undoing all");
        }
        assertThat(listed()).hasSize(people.size());
    }

    /** Conflicts come and go with others; all else is the record's own. */
    static List<Object> own(List<Object> everything) {
        return everything.stream()
                .filter(one -> !one.toString().contains("DUPLICATE_"))
                .toList();
    }
}
