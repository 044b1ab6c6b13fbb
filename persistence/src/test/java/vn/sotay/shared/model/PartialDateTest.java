package vn.sotay.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "13/08/1965,13/08/1965",
        "13-8-1965,13/08/1965",
        "13.08.1965,13/08/1965",
        "5 / 3 / 1960,05/03/1960",
        "1965-08-13,13/08/1965",
        "1965-08-13 00:00:00,13/08/1965",
        "08/1965,08/1965",
        "8-1965,08/1965",
        "1965,1965",
        "1965-08,08/1965",
        "29/02/2004,29/02/2004"
    })
    void habits_of_writing_are_understood(String typed, String shown) {
        assertThat(PartialDate.parse(typed)).map(PartialDate::display).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/1965",
                "31/02/1971",
                "1971-13-01",
                "không rõ",
                "",
                "13/08/65",
                "29/02/2005",
                "00/08/1965",
                "1,965",
                "196",
                "19655",
                "01/01/0001",
                "13/08/1965 abc",
                "1965-13-08",
                "99/1965"
            })
    void what_is_no_date_is_none(String typed) {
        assertThat(PartialDate.parse(typed)).isEmpty();
    }

    @Test
    void the_period_begins_on_its_first_day() {
        assertThat(date("08/1965").date()).isEqualTo(LocalDate.of(1965, 8, 1));
        assertThat(date("08/1965").lastDay()).isEqualTo(LocalDate.of(1965, 8, 31));
        assertThat(new PartialDate(LocalDate.of(1965, 8, 13), DatePrecision.YEAR))
                .isEqualTo(date("1965"));
    }

    @Test
    void before_is_said_only_when_it_is_certain() {
        assertThat(date("2004").isBefore(date("05/2005"))).isTrue();
        assertThat(date("2004").isBefore(date("03/2004"))).isFalse();
        assertThat(date("12/03/2004").isBefore(date("13/03/2004"))).isTrue();
        assertThat(date("2024").isAfter(LocalDate.of(2024, 9, 30))).isFalse();
        assertThat(date("10/2024").isAfter(LocalDate.of(2024, 9, 30))).isTrue();
    }

    @Test
    void a_less_precise_date_that_agrees_is_no_difference() {
        assertThat(date("1965").agreesWith(date("13/08/1965"))).isTrue();
        assertThat(date("13/08/1965").refines(date("1965"))).isTrue();
        assertThat(date("1965").refines(date("13/08/1965"))).isFalse();
        assertThat(date("1966").agreesWith(date("13/08/1965"))).isFalse();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
