package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sotay.member.model.MemberChange.FieldChange;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RowCount;
import vn.sotay.support.OwnDatabase;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

class MemberHistoryTest {
    static final OwnDatabase DATABASE = OwnDatabase.h2();
    static final Instant MORNING = Instant.parse("2024-09-30T01:00:00Z");
    static int made;

    Long person;

    @BeforeEach
    void somebody() {
        var home = DATABASE.inTransaction(em -> {
            if (made++ == 0) People.setUp(em);
            var tree = Wired.up(OrganisationTree.class, em);
            return People.place(tree, null, String.valueOf(60 + made), UnitKind.PROVINCE);
        });
        person = DATABASE.inTransaction(em -> {
            var member = new Member(
                    People.named("Nguyễn Thị Hoa"),
                    Standing.OFFICIAL,
                    Participation.ACTIVE,
                    home,
                    LocalDate.of(2024, 1, 1),
                    Origin.IMPORT);
            Wired.up(Roster.class, em).admit(List.of(new RosterEntry(member)));
            return member.id();
        });
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    void change(Map<MemberField, String> changes, String by, Instant at) {
        DATABASE.inTransaction(em -> {
            var member = em.find(Member.class, person);
            var meant = MemberTexts.of(member.details()).with(changes);
            var rules = new MemberRules(member.details(), LocalDate.of(2024, 9, 30), List.of());
            Wired.up(Roster.class, em).describe(member, rules.read(meant), by, at);
            return null;
        });
    }

    List<MemberChange> changes() {
        return changes(Edge.FIRST, 50);
    }

    List<MemberChange> changes(Edge edge, int limit) {
        return DATABASE.inTransaction(
                em -> Wired.up(MemberHistoryQueries.class, em).changes(em.find(Member.class, person), edge, limit));
    }

    static List<String> phones(List<MemberChange> changes) {
        return changes.stream()
                .map(change -> change.fields().get(0))
                .map(field -> field.from() + ">" + field.to())
                .toList();
    }

    @Test
    void a_record_that_nobody_changed_has_no_versions() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void each_change_says_who_when_and_from_what_to_what_the_newest_first() {
        change(Map.of(MemberField.PHONE, "0900000111"), "chuyenvien", MORNING);
        change(
                Map.of(MemberField.PHONE, "0900000222", MemberField.OCCUPATION, "Giáo viên"),
                "btc",
                MORNING.plusSeconds(60));

        assertThat(changes()).hasSize(2);
        assertThat(changes().get(0).by()).isEqualTo("btc");
        assertThat(changes().get(0).fields())
                .containsExactly(
                        new FieldChange(MemberField.OCCUPATION, "", "Giáo viên"),
                        new FieldChange(MemberField.PHONE, "0900000111", "0900000222"));
        assertThat(changes().get(1).at()).isEqualTo(MORNING);
        assertThat(changes().get(1).fields()).containsExactly(new FieldChange(MemberField.PHONE, "", "0900000111"));
    }

    @Test
    void each_page_says_from_what_to_what_as_the_whole_list_does() {
        for (var i = 1; i <= 7; i++) {
            change(Map.of(MemberField.PHONE, "090000010" + i), "chuyenvien", MORNING.plusSeconds(i));
        }
        var whole = changes();
        var first = changes(Edge.FIRST, 3);
        var second = changes(Edge.after(first.get(2).place()), 3);

        assertThat(whole).hasSize(7);
        assertThat(first).isEqualTo(whole.subList(0, 3));
        assertThat(second).isEqualTo(whole.subList(3, 6));
        assertThat(changes(Edge.before(second.get(0).place()), 2)).isEqualTo(whole.subList(1, 3));
        assertThat(phones(changes(Edge.LAST, 2))).containsExactly("0900000101>0900000102", ">0900000101");
        assertThat(DATABASE.<RowCount>inTransaction(
                                em -> Wired.up(MemberHistoryQueries.class, em).count(em.find(Member.class, person)))
                        .counted())
                .isEqualTo(7);
    }

    @Test
    void a_place_that_is_none_is_refused() {
        assertThatThrownBy(() -> changes(Edge.after("x"), 3)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_is_sensitive_changed_to_nobody_knows_what() {
        change(Map.of(MemberField.PHONE, "0900000111"), "chuyenvien", MORNING);

        assertThat(changes().get(0).masked().fields())
                .containsExactly(new FieldChange(MemberField.PHONE, "", "090••••111"));
    }

    @Test
    void a_name_is_kept_with_its_dates_as_far_as_they_were_known() {
        change(Map.of(MemberField.BIRTH, "1960"), "chuyenvien", MORNING);
        change(Map.of(MemberField.BIRTH, "12/03/1960"), "chuyenvien", MORNING.plusSeconds(5));

        assertThat(changes().get(0).fields()).containsExactly(new FieldChange(MemberField.BIRTH, "1960", "12/03/1960"));
    }
}
