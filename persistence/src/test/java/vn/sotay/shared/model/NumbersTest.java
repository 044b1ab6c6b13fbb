package vn.sotay.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final List<Pattern> SERIES = List.of(Pattern.compile("^00\\d{6}$"));

    @ParameterizedTest
    @ValueSource(strings = {"00.100214", "00100214", " 00 100214 ", "00-100.214"})
    void a_card_number_is_its_digits(String typed) {
        var card = CardNumber.of(typed).orElseThrow();

        assertThat(card.value()).isEqualTo("00100214");
        assertThat(card.printed()).isEqualTo("00.100214");
        assertThat(card.fits(SERIES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00.12345", "AB.123456", "0012345678", "11100214"})
    void a_wrong_card_number_is_kept_and_fits_no_series(String typed) {
        assertThat(CardNumber.of(typed))
                .hasValueSatisfying(card -> assertThat(card.fits(SERIES)).isFalse());
    }

    @Test
    void nothing_written_is_no_number() {
        assertThat(CardNumber.of(" . ")).isEmpty();
        assertThat(CitizenId.of(null)).isEmpty();
        assertThat(PhoneNumber.of("")).isEmpty();
    }

    @Test
    void a_citizen_id_has_twelve_digits() {
        assertThat(CitizenId.of("000 168 000 001")).contains(new CitizenId("000168000001"));
        assertThat(CitizenId.of("00016800000")).isEmpty();
        assertThat(CitizenId.of("00016800000a")).isEmpty();
    }

    @Test
    void a_phone_number_is_national() {
        assertThat(PhoneNumber.of("0080.916.090")).contains(new PhoneNumber("0080916090"));
        assertThat(PhoneNumber.of("+84 980916090")).contains(new PhoneNumber("0980916090"));
        assertThat(PhoneNumber.of("12345")).isEmpty();
    }
}
