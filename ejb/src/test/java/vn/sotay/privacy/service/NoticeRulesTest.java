package vn.sotay.privacy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.privacy.model.NoticeText;
import vn.sotay.privacy.model.PrivacyNotice;
import vn.sotay.shared.model.InvalidInput.FieldError;

class NoticeRulesTest {
    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    static final PrivacyNotice LAST = new PrivacyNotice(2, TODAY.plusDays(5), "Nghị định");
    static final NoticePair PART = pair("Căn cứ", "Luật", "Basis", "Law");

    static NoticePair pair(String headingVi, String textVi, String headingEn, String textEn) {
        return new NoticePair(new NoticeText(headingVi, textVi), new NoticeText(headingEn, textEn));
    }

    static List<String> faults(LocalDate from, String source, NoticePair... parts) {
        return NoticeRules.faults(new PublishNotice(2, from, source, List.of(parts)), LAST, TODAY).stream()
                .map(FieldError::key)
                .toList();
    }

    @Test
    void what_is_whole_and_begins_after_the_last_one_is_right() {
        assertThat(faults(TODAY.plusDays(6), "Luật", PART)).isEmpty();
    }

    @Test
    void it_begins_tomorrow_at_the_earliest_and_after_the_last_one() {
        assertThat(faults(null, "Luật", PART)).containsExactly("shared.required");
        assertThat(faults(TODAY, "Luật", PART)).containsExactly("privacy.notice.from.past");
        assertThat(faults(TODAY.plusDays(5), "Luật", PART)).containsExactly("privacy.notice.from.before");
        assertThat(NoticeRules.faults(new PublishNotice(0, TODAY.plusDays(1), "Luật", List.of(PART)), null, TODAY))
                .isEmpty();
    }

    @Test
    void each_part_is_whole_in_both_languages_and_everything_wrong_is_said_at_once() {
        var half = pair("Căn cứ", "Luật", "Basis", " ");
        var long_ = pair("x".repeat(101), "Luật", "Basis", "Law");

        assertThat(faults(null, "", half, PART, long_))
                .containsExactly(
                        "shared.required", "shared.required", "privacy.notice.part.wrong", "privacy.notice.part.wrong");
        assertThat(faults(TODAY.plusDays(6), "Luật")).containsExactly("privacy.notice.parts.none");
    }
}
