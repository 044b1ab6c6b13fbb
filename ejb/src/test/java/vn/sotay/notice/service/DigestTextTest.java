package vn.sotay.notice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.UnmailedNotice;

class DigestTextTest {
    private static final List<UnmailedNotice> TWO_AND_ONE = List.of(
            new UnmailedNotice(1L, NoticeKind.EXPORT_WAITING),
            new UnmailedNotice(2L, NoticeKind.FEEDBACK_ANSWERED),
            new UnmailedNotice(3L, NoticeKind.EXPORT_WAITING));

    @Test
    void a_mail_says_how_many_of_what_and_where_to_read_them() {
        var words = new DigestText("vi");
        assertThat(words.subject(TWO_AND_ONE)).isEqualTo("Sổ tay: 3 thông báo chưa đọc");
        assertThat(words.text(TWO_AND_ONE, "https://sotay.vidu.vn"))
                .contains("- Trả lời góp ý: 1\n- Danh sách chờ cho phép: 2\n", "https://sotay.vidu.vn/notices/list");
        assertThat(words.text(TWO_AND_ONE, null)).doesNotContain("http").contains("bấm chuông");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_kind_has_words_and_the_longest_mail_fits(String language) {
        var all = Arrays.stream(NoticeKind.values())
                .map(kind -> new UnmailedNotice(1L, kind))
                .toList();
        var text = new DigestText(language).text(all, "https://" + "x".repeat(200));
        assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSize(NoticeKind.values().length);
        assertThat(text).hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @CsvSource({
        "ha@vidu.vn, true",
        "phan.thu-ha+so@thu.vidu.vn, true",
        "ha, false",
        "ha@, false",
        "'Hà <ha@vidu.vn>', false",
        "'ha@vidu.vn, an@vidu.vn', false",
        "'ha@vidu.vn\r\nBcc: an@vidu.vn', false",
        "hà@vidu.vn, false",
        "'ha @vidu.vn', false",
    })
    void an_address_is_one_address_and_nothing_else(String address, boolean good) {
        assertThat(NoticePreferencesService.isGood(address)).isEqualTo(good);
    }
}
