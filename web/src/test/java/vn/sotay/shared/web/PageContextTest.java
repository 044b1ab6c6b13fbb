package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageContextTest {
    private static final LocalDate END_OF_JUNE = LocalDate.of(2024, 6, 30);

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "30/6/2024", "30/06/2024", " 30/06/2024 "})
    void a_day_is_read_as_it_is_written_here_and_as_addresses_have_it(String text) {
        assertThat(PageContext.day(text)).contains(END_OF_JUNE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/06/2024", "06/30/2024", "2024-6-30", "hôm qua", "<script>"})
    void what_is_no_day_is_none(String text) {
        assertThat(PageContext.day(text)).isEmpty();
    }

    @Test
    void no_text_is_no_day() {
        assertThat(PageContext.day(null)).isEmpty();
    }
}
