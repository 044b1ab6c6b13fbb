package vn.sotay.member.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Scope;
import vn.sotay.support.People;
import vn.sotay.support.PlantedTree;
import vn.sotay.support.Wired;

/** A list as of a day answers the same questions as one of today. */
class MemberAsOfTest extends PlantedTree {
    static final LocalDate BEFORE = DAY.minusDays(1);
    static final String CITIZEN_ID = "000000000017";

    MemberAsOfQueries past;
    MemberFilter everybody;

    @BeforeEach
    void knowMore() {
        past = Wired.up(MemberAsOfQueries.class, em);
        everybody = MemberFilter.of(Scope.of(root.path()));
        admit("Nguyễn Thị Hoa Mai", null);
        admit("Hoa Thị Nguyễn", CITIZEN_ID);
        em.flush();
    }

    Member admit(String name, String citizenId) {
        var member = new Member(
                People.named(name, citizenId),
                Standing.OFFICIAL,
                Participation.ACTIVE,
                two,
                People.KNOWN,
                Origin.IMPORT);
        roster.admit(member);
        return member;
    }

    List<String> names(MemberFilter filter, Edge edge, int limit) {
        return past.page(filter, null, BEFORE, edge, limit).stream()
                .map(MemberRow::fullName)
                .toList();
    }

    MemberFilter filtered(String q, boolean review, MemberGap gap, Scope sensitive) {
        return new MemberFilter(everybody.scope(), sensitive, q, StatusFilter.ALL, review, gap);
    }

    @Test
    void what_has_to_be_reviewed_can_be_asked_for() {
        em.persist(new MemberConflict(admit("Lê Văn Tám", null), MemberConflict.Kind.DUPLICATE_CARD, Instant.EPOCH));

        var filter = filtered(null, true, null, Scope.NOTHING);
        assertThat(names(filter, Edge.FIRST, 9)).containsExactly("Lê Văn Tám");
        assertThat(past.count(filter, null, BEFORE).counted()).isEqualTo(1);
    }

    @Test
    void what_a_record_lacks_can_be_asked_for() {
        var filter = filtered(null, false, MemberGap.CITIZEN_ID, Scope.NOTHING);

        assertThat(names(filter, Edge.FIRST, 9)).hasSize(3).doesNotContain("Hoa Thị Nguyễn");
    }

    @Test
    void a_citizen_id_is_found_where_it_may_be_seen() {
        assertThat(names(filtered(CITIZEN_ID, false, null, Scope.of(root.path())), Edge.FIRST, 9))
                .containsExactly("Hoa Thị Nguyễn");
        assertThat(names(filtered(CITIZEN_ID, false, null, Scope.of(second.path())), Edge.FIRST, 9))
                .isEmpty();
    }

    @Test
    void the_exact_full_name_comes_first_on_every_page() {
        var filter = everybody.typed("nguyen thi hoa");
        var all = names(filter, Edge.FIRST, 9);
        assertThat(all).hasSize(3).first().isEqualTo("Nguyễn Thị Hoa");

        var first = past.page(filter, null, BEFORE, Edge.FIRST, 1).get(0);
        var rest = past.page(filter, null, BEFORE, Edge.after(first.id()), 9);
        assertThat(rest).extracting(MemberRow::fullName).isEqualTo(all.subList(1, 3));
        assertThat(past.page(filter, null, BEFORE, Edge.before(rest.get(0).id()), 9))
                .extracting(MemberRow::id)
                .containsExactly(first.id());
        assertThat(names(filter, Edge.LAST, 2)).isEqualTo(all.subList(1, 3));
    }

    @Test
    void a_list_can_be_entered_at_a_name_on_any_day() {
        assertThat(names(everybody, Edge.from("Mai"), 9))
                .isEqualTo(names(everybody, Edge.FIRST, 9).subList(2, 4));
        assertThat(names(everybody, Edge.from("Ỷ"), 9)).isEmpty();
        assertThat(People.queries(em).page(everybody, Edge.from("Mai"), 9))
                .extracting(MemberRow::fullName)
                .containsExactly("Nguyễn Thị Hoa Mai", "Hoa Thị Nguyễn");
    }

    @Test
    void signs_alone_find_nobody() {
        assertThat(names(everybody.typed("?!"), Edge.FIRST, 9)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_order_can_be_read_from_both_ends(MemberOrder.Column column) {
        var up = everybody.in(new MemberOrder(column, false));
        var down = everybody.in(new MemberOrder(column, true));
        var all = past.page(up, null, BEFORE, Edge.FIRST, 9);

        assertThat(past.page(down, null, BEFORE, Edge.FIRST, 9)).isEqualTo(MemberQueries.reversed(all));
        assertThat(past.page(up, null, BEFORE, Edge.LAST, 2)).isEqualTo(all.subList(2, 4));
        assertThat(past.page(up, null, BEFORE, Edge.after(all.get(1).id()), 9)).isEqualTo(all.subList(2, 4));
        assertThat(past.page(down, null, BEFORE, Edge.before(all.get(1).id()), 9))
                .isEqualTo(MemberQueries.reversed(all.subList(2, 4)));
    }
}
