package vn.sotay.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.access.model.Account;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.support.Wired;

class NoticeRepositoryTest {
    static final LocalDate FROM = LocalDate.of(2030, 1, 1);

    @ParameterizedTest
    @EnumSource
    void who_has_read_the_last_edition_has_to_read_the_next_one_from_its_first_day_on(TestDatabase database) {
        database.rolledBack(em -> {
            var notices = Wired.up(NoticeRepository.class, em);
            var reader = new Account("nguoi.doc", "Người Đọc", "x", null, Instant.EPOCH);
            em.persist(reader);
            var before = notices.lastHeld().orElseThrow();
            notices.addFirst(reader, before.edition(), Instant.EPOCH);

            var next = new PrivacyNotice(before.edition() + 1, FROM, "Luật mới");
            notices.add(next, List.of(new NoticePart(next, "vi", 1, new NoticeText("Căn cứ", "Luật của {province}"))));
            em.flush();

            var dayBefore = notices.editions("nguoi.doc", FROM.minusDays(1)).get(0);
            assertThat(dayBefore.edition()).isEqualTo(before.edition());
            assertThat(dayBefore.isRead()).isTrue();
            var thatDay = notices.editions("nguoi.doc", FROM).get(0);
            assertThat(thatDay.edition()).isEqualTo(next.edition());
            assertThat(thatDay.isRead()).isFalse();
            assertThat(notices.inForce(FROM)).contains(next);
            assertThat(notices.texts(next.edition(), "vi")
                            .get(0)
                            .of("Trà Giang")
                            .text())
                    .isEqualTo("Luật của Trà Giang");
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_has_not_begun_can_be_taken_back_with_all_it_says(TestDatabase database) {
        database.rolledBack(em -> {
            var notices = Wired.up(NoticeRepository.class, em);
            var number = notices.last().orElseThrow().edition() + 1;
            var next = new PrivacyNotice(number, FROM, "Luật mới");
            notices.add(next, List.of(new NoticePart(next, "en", 1, new NoticeText("Basis", "Law"))));
            em.flush();

            assertThatThrownBy(() -> next.mustBeAhead(FROM))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("privacy.notice.begun");
            next.mustBeAhead(FROM.minusDays(1));
            notices.remove(next);
            em.flush();

            assertThat(notices.last().orElseThrow().edition()).isEqualTo(number - 1);
            assertThat(notices.texts(number, "en")).isEmpty();
        });
    }
}
