package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.member.model.MemberConflict.Kind.DUPLICATE_CARD;
import static vn.sotay.member.model.MemberConflict.Kind.DUPLICATE_PERSON;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Origin;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

class MemberConflictTest {
    static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

    Roster roster;
    EntityManager em;
    Unit branch;

    Member admit(String name, String card, String citizenId) {
        var texts = texts(
                Map.of(MemberField.FULL_NAME, name, MemberField.CARD_NUMBER, card, MemberField.CITIZEN_ID, citizenId));
        var member = new Member(
                read(texts, null), Standing.OFFICIAL, Participation.ACTIVE, branch, People.KNOWN, Origin.ENTERED);
        roster.admit(member);
        return member;
    }

    static MemberTexts texts(Map<MemberField, String> values) {
        return MemberTexts.empty().with(values);
    }

    MemberDetails read(MemberTexts texts, MemberDetails known) {
        var cards = Wired.up(MemberRepository.class, em).cardSeries(TODAY);
        return new MemberRules(known, TODAY, cards).read(texts);
    }

    void change(Member member, MemberField field, String text) {
        var changes = new EnumMap<MemberField, String>(MemberField.class);
        changes.put(field, text);
        var known = member.details();
        roster.describe(member, read(MemberTexts.of(known).with(changes), known), "chuyenvien", NOW);
    }

    List<MemberConflict.Kind> open(Member member) {
        return em.createQuery(
                        "select c.kind from MemberConflict c where c.member = :member and c.closedAt is null"
                                + " order by c.kind",
                        MemberConflict.Kind.class)
                .setParameter("member", member)
                .getResultList();
    }

    void on(TestDatabase database, Runnable work) {
        database.rolledBack(manager -> {
            em = manager;
            People.setUp(em);
            roster = Wired.up(Roster.class, em);
            var tree = Wired.up(OrganisationTree.class, em);
            var root = People.place(tree, null, "51", UnitKind.PROVINCE);
            var district = People.place(tree, root, "51.01", UnitKind.UPPER_COMMITTEE);
            branch = People.place(tree, district, "51.01.001", UnitKind.GRASSROOTS_BRANCH);
            work.run();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_number_typed_twice_opens_a_conflict_on_both_and_its_correction_closes_both(TestDatabase database) {
        on(database, () -> {
            var one = admit("Lê Thị Một", "00100001", "000180000001");
            var two = admit("Võ Văn Hai", "00100002", "000180000002");

            change(two, MemberField.CARD_NUMBER, "00100001");
            assertThat(open(one)).containsExactly(DUPLICATE_CARD);
            assertThat(open(two)).containsExactly(DUPLICATE_CARD);

            change(one, MemberField.CARD_NUMBER, "00100003");
            assertThat(open(one)).isEmpty();
            assertThat(open(two)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_third_who_shares_a_number_keeps_the_conflict_of_the_other_two(TestDatabase database) {
        on(database, () -> {
            var all = List.of(
                    admit("Lê Thị Một", "00100001", "000180000001"),
                    admit("Võ Văn Hai", "00100002", "000180000002"),
                    admit("Bùi Thị Ba", "00100003", "000180000003"));
            all.subList(1, 3).forEach(member -> change(member, MemberField.CARD_NUMBER, "00100001"));

            change(all.get(0), MemberField.CARD_NUMBER, "00100009");
            assertThat(open(all.get(0))).isEmpty();
            assertThat(open(all.get(1))).containsExactly(DUPLICATE_CARD);
            assertThat(open(all.get(2))).containsExactly(DUPLICATE_CARD);
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_same_citizen_is_one_person(TestDatabase database) {
        on(database, () -> {
            var one = admit("Lê Thị Một", "00100001", "000180000001");
            var two = admit("Võ Văn Hai", "00100002", "000180000002");

            change(two, MemberField.CITIZEN_ID, "000180000001");
            assertThat(open(one)).containsExactly(DUPLICATE_PERSON);
            change(two, MemberField.CITIZEN_ID, "000180000002");
            assertThat(open(one)).isEmpty();
            assertThat(open(two)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_a_change_does_not_touch_stays_open(TestDatabase database) {
        on(database, () -> {
            var one = admit("Lê Thị Một", "00100001", "000180000001");
            em.persist(new MemberConflict(one, DUPLICATE_PERSON, NOW));

            change(one, MemberField.CITIZEN_ID, "000180000009");
            change(one, MemberField.PHONE, "0000000001");
            assertThat(open(one)).containsExactly(DUPLICATE_PERSON);
        });
    }
}
