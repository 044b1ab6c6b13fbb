package vn.sotay.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sotay.access.model.Account;
import vn.sotay.shared.model.RuleViolation;

/** A mail goes its way once: what is uncertain is never sent again. */
class DigestMailTest {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private final Account account = new Account("chuyenvien", "Phan Thu Hà", "hash", null, NOW);

    private DigestMail mail() {
        return new DigestMail(account, LocalDate.of(2024, 9, 30), "ha@vidu.vn", "Sổ tay", "2 thông báo", NOW);
    }

    @Test
    void each_step_is_allowed_or_refused() {
        for (var from : MailState.values()) {
            for (var to : MailState.values()) {
                if (from.next().contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.to(to)).isInstanceOf(RuleViolation.class);
                }
            }
        }
    }

    @Test
    void what_is_uncertain_or_sent_is_never_sent_again() {
        var lost = mail();
        lost.claim("may-1", NOW);
        lost.uncertain("máy dừng", NOW);
        assertThatThrownBy(() -> lost.claim("may-2", NOW)).isInstanceOf(RuleViolation.class);
        assertThat(lost.address()).isNull();
        lost.settle(NOW);
        assertThatThrownBy(() -> lost.claim("may-2", NOW)).isInstanceOf(RuleViolation.class);
        var sent = mail();
        sent.claim("may-1", NOW);
        assertThatThrownBy(() -> sent.claim("may-2", NOW)).isInstanceOf(RuleViolation.class);
        sent.sent(NOW);
        assertThatThrownBy(() -> sent.claim("may-2", NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_surely_was_not_taken_is_tried_again_later_and_later_and_at_last_no_more() {
        var mail = mail();
        var waits = Duration.ZERO;
        for (var i = 1; i < DigestMail.TRIES; i++) {
            mail.claim("may-1", NOW);
            mail.notTaken("không kết nối được", NOW);
            assertThat(mail.state()).isEqualTo(MailState.PENDING);
            var wait = Duration.between(NOW, mail.nextTryAt());
            assertThat(wait).isGreaterThan(waits);
            waits = wait;
        }
        mail.claim("may-1", NOW);
        mail.notTaken("không kết nối được", NOW);
        assertThat(mail.state()).isEqualTo(MailState.REFUSED);
    }

    @Test
    void a_mail_needs_somewhere_to_go_and_a_day() {
        var chosen = new NoticePreferences(account);
        assertThat(chosen.mailed()).contains(NoticeKind.EXPORT_WAITING).doesNotContain(NoticeKind.IMPORT_CHECKED);
        assertThatThrownBy(() -> chosen.choose(NoticeRhythm.DAILY, 1, null, Set.of()))
                .hasMessageContaining("notice.email.needed");
        chosen.choose(NoticeRhythm.WEEKLY, 3, "ha@vidu.vn", Set.of());
        assertThat(chosen.mailed()).isEmpty();
        assertThat(chosen.isDueOn(LocalDate.of(2024, 10, 2), 3)).isTrue();
        assertThat(chosen.isDueOn(LocalDate.of(2024, 10, 3), 4)).isFalse();
        chosen.choose(NoticeRhythm.NEVER, 3, null, Set.of());
        assertThat(chosen.isDueOn(LocalDate.of(2024, 10, 2), 3)).isFalse();
    }
}
