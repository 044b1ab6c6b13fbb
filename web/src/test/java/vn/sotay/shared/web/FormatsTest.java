package vn.sotay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private final Formats format = new Formats();

    @Test
    void an_instant_is_shown_in_the_time_of_the_province() {
        assertThat(format.moment(Instant.parse("2024-09-30T17:30:00Z"))).isEqualTo("00:30, 01/10/2024");
    }

    @Test
    void nothing_is_shown_as_nothing() {
        assertThat(format.day(null)).isEmpty();
        assertThat(format.moment(null)).isEmpty();
    }

    @Test
    void a_day_has_two_digits_for_day_and_month() {
        assertThat(format.day(LocalDate.of(2024, 3, 2))).isEqualTo("02/03/2024");
    }

    @Test
    void a_bar_is_never_longer_than_its_track() {
        assertThat(format.share(43_007, 46_633)).isEqualTo("92.2%");
        assertThat(format.share(3, 2)).isEqualTo("100.0%");
        assertThat(format.share(1, 0)).isEqualTo("0.0%");
        assertThat(format.share(null, "10")).isEqualTo("0.0%");
    }
}
