package vn.sotay.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sotay.access.model.Permission.EXPORT_CONFIRM;
import static vn.sotay.access.model.Permission.STATUS_DECIDE;
import static vn.sotay.access.model.Permission.UNIT_EDIT;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.Role;
import vn.sotay.access.model.RoleGrant;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RowCount;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** A cause is told once, to the nearest who have to know, and everybody reads the own notices only. */
class NoticeBoxTest {
    private static final Instant OLD = Instant.parse("2024-01-15T03:00:00Z");
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);

    private EntityManager em;
    private Unit province;
    private Unit district;
    private Unit commune;
    private Account officer;
    private Account head;
    private Account clerk;
    private NoticeBoxRepository box;
    private RecipientQueries recipients;

    private void plant(EntityManager manager) {
        em = manager;
        People.setUp(em);
        var tree = Wired.up(OrganisationTree.class, em);
        province = People.place(tree, null, "51", UnitKind.PROVINCE);
        district = People.place(tree, province, "51.07", UnitKind.UPPER_COMMITTEE);
        commune = People.place(tree, district, "51.07.008", UnitKind.GRASSROOTS_COMMITTEE);
        officer = holder("btc", Role.ORG_BOARD, province);
        head = holder("thutruong", Role.HEAD, district);
        clerk = holder("chuyenvien", Role.CLERK, district);
        box = Wired.up(NoticeBoxRepository.class, em);
        recipients = Wired.up(RecipientQueries.class, em);
    }

    private Account holder(String username, Role role, Unit unit) {
        var account = new Account(username, "Đồng chí " + username, "hash", null, OLD);
        em.persist(account);
        em.persist(RoleGrant.founding(account, role, unit, Period.from(LocalDate.of(2024, 1, 1)), "Phân công", OLD));
        return account;
    }

    private void tell(Noticed what, Instant now) {
        box.tell(what, recipients.of(what, TODAY), now);
        em.flush();
    }

    private static Noticed answered(String cause) {
        return Noticed.to("chuyenvien", NoticeKind.FEEDBACK_ANSWERED, cause).at("/feedback/own");
    }

    @ParameterizedTest
    @EnumSource
    void a_cause_is_told_once_and_read_by_whom_it_is_for(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            tell(answered("a"), OLD);
            tell(answered("a"), NOW);
            tell(answered("b").with("Mộ Hà", Role.CLERK, TODAY, 3), NOW);

            var rows = box.list("chuyenvien", NoticeFilter.ALL, Edge.FIRST, 9);
            assertThat(rows).extracting(NoticeRow::noticedAt).containsExactly(NOW, OLD);
            assertThat(rows.get(0).args())
                    .containsExactly("Mộ Hà", new NoticeRow.Named("Role.CLERK"), TODAY, (Serializable) 3L);
            assertThat(box.list("btc", NoticeFilter.ALL, Edge.FIRST, 9)).isEmpty();
            assertThatThrownBy(() -> box.get(rows.get(0).id(), "btc")).isInstanceOf(NotFound.class);
            assertThat(box.unread("chuyenvien")).isEqualTo(Map.of(NoticeKind.FEEDBACK_ANSWERED, 2L));

            box.get(rows.get(0).id(), "chuyenvien").read(NOW);
            em.flush();
            var unread = new NoticeFilter(NoticeKind.FEEDBACK_ANSWERED, true);
            assertThat(box.list("chuyenvien", unread, Edge.FIRST, 9))
                    .extracting(NoticeRow::id)
                    .containsExactly(rows.get(1).id());
            assertThat(box.count("chuyenvien", unread)).isEqualTo(RowCount.of(1));
            assertThat(box.list(
                            "chuyenvien",
                            NoticeFilter.ALL,
                            Edge.after(rows.get(0).id()),
                            9))
                    .hasSize(1);
            assertThat(box.readAll("chuyenvien", NOW)).isEqualTo(1);
            assertThat(box.readAll("chuyenvien", NOW)).isZero();
            assertThat(box.unread("chuyenvien")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_nearest_are_told_never_who_did_it_and_nobody_who_is_locked(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            var waiting = Noticed.toNearest(EXPORT_CONFIRM, commune.path(), NoticeKind.EXPORT_WAITING, "x");
            assertThat(recipients.of(waiting, TODAY)).containsExactly(head.id());
            assertThat(recipients.of(waiting.butNot("thutruong"), TODAY)).containsExactly(officer.id());
            assertThat(recipients.of(waiting, LocalDate.of(2023, 1, 1))).isEmpty();
            var rule = Noticed.toEvery(Set.of(UNIT_EDIT, STATUS_DECIDE), NoticeKind.RULE_CHANGED, "y");
            assertThat(recipients.of(rule.butNot("btc"), TODAY)).containsExactlyInAnyOrder(head.id(), clerk.id());
            assertThat(recipients.of(answered("z").butNot("chuyenvien"), TODAY)).isEmpty();

            head.lock(NOW);
            clerk.lock(NOW);
            em.flush();
            assertThat(recipients.of(waiting, TODAY)).containsExactly(officer.id());
            assertThat(recipients.of(answered("z"), TODAY)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_counts_what_was_not_read_and_counts_it_once(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            tell(answered("a"), NOW);
            tell(answered("b"), NOW);
            tell(answered("old"), OLD);
            tell(Noticed.to("chuyenvien", NoticeKind.RECORD_CHANGED, "c"), NOW);
            var kinds = Set.of(NoticeKind.FEEDBACK_ANSWERED);
            var since = NOW.minusSeconds(60);
            var unmailed = box.unmailed(clerk.id(), kinds, since, 9);
            assertThat(unmailed).hasSize(2).extracting(UnmailedNotice::kind).containsOnly(NoticeKind.FEEDBACK_ANSWERED);
            assertThat(box.unmailed(clerk.id(), Set.of(), since, 9)).isEmpty();

            var outbox = Wired.up(MailOutboxRepository.class, em);
            var mail = new DigestMail(clerk, TODAY, "ha@vidu.vn", "Sổ tay", "2 thông báo", NOW);
            outbox.add(mail);
            box.mailed(mail, unmailed);
            assertThat(box.unmailed(clerk.id(), kinds, since, 9)).isEmpty();

            mail.claim("may-1", NOW);
            mail.sent(NOW);
            em.flush();
            assertThat(outbox.countOld(NOW.plusSeconds(1))).isEqualTo(1);
            assertThat(outbox.forget(NOW.plusSeconds(1), 9)).isEqualTo(1);
            em.clear();
            assertThat(box.count("chuyenvien", NoticeFilter.ALL)).isEqualTo(RowCount.of(4));
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_wants_a_mail_is_asked_for_until_there_is_one_of_that_day(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            var preferences = Wired.up(NoticePreferencesRepository.class, em);
            var chosen = new NoticePreferences(clerk);
            chosen.choose(NoticeRhythm.DAILY, 1, "ha@vidu.vn", Set.of(NoticeKind.EXPORT_WAITING));
            chosen.openFeed("f".repeat(64), NOW);
            preferences.add(chosen);
            preferences.add(new NoticePreferences(head));
            em.flush();
            assertThat(preferences.mightBeDue(TODAY, 0L, 9)).containsExactly(chosen.id());
            assertThat(preferences.feedOwner("f".repeat(64))).contains("chuyenvien");
            assertThat(preferences.feedOwner("e".repeat(64))).isEmpty();

            em.persist(new DigestMail(clerk, TODAY, "ha@vidu.vn", "Sổ tay", "1 thông báo", NOW));
            em.flush();
            assertThat(preferences.mightBeDue(TODAY, 0L, 9)).isEmpty();
            assertThat(preferences.mightBeDue(TODAY.plusDays(1), 0L, 9)).hasSize(1);
            assertThat(preferences.mightBeDue(TODAY.plusDays(1), chosen.id(), 9))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void only_what_was_read_long_ago_or_never_in_a_long_time_is_forgotten(TestDatabase database) {
        database.rolledBack(manager -> {
            plant(manager);
            tell(answered("never"), OLD);
            tell(answered("read"), OLD);
            tell(answered("fresh"), NOW);
            var rows = box.list("chuyenvien", NoticeFilter.ALL, Edge.FIRST, 9);
            box.get(rows.get(1).id(), "chuyenvien").read(OLD);
            em.flush();

            assertThat(box.countOld(OLD.plusSeconds(1), OLD)).isEqualTo(1);
            assertThat(box.forget(OLD.plusSeconds(1), OLD, 9)).isEqualTo(1);
            assertThat(box.forget(OLD.plusSeconds(1), OLD.plusSeconds(1), 9)).isEqualTo(1);
            assertThat(box.count("chuyenvien", NoticeFilter.ALL)).isEqualTo(RowCount.of(1));
        });
    }

    @Test
    void texts_are_kept_short_and_on_one_line() {
        var kept = NoticeWords.read(NoticeWords.write(List.of("một\nhai", "x".repeat(300))));
        assertThat(kept.get(0)).isEqualTo("một hai");
        assertThat(kept.get(1).toString()).hasSize(200).endsWith("…");
        assertThat(NoticeWords.read(NoticeWords.write(List.of()))).isEmpty();
    }
}
