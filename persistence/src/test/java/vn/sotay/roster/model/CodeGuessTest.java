package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeGuessTest {
    private final List<String> known =
            List.of("51", "51.07", "51.07.024.09", "51.07.024.10", "51.07.043.09", "51.08.012");

    @Test
    void two_digits_in_the_wrong_order_come_before_a_wrong_digit() {
        assertThat(CodeGuess.of("51.07.042.09", known, 3)).containsExactly("51.07.024.09", "51.07.043.09");
    }

    @ParameterizedTest
    @CsvSource({
        "51.07.24.09, 51.07.024.09",
        "51070240.9, 51.07.024.09",
        "51.07.0240.09, 51.07.024.09",
        "51.08.021, 51.08.012",
    })
    void a_slip_is_understood(String written, String meant) {
        assertThat(CodeGuess.of(written, known, 1)).containsExactly(meant);
    }

    @Test
    void what_is_like_nothing_is_not_guessed() {
        assertThat(CodeGuess.of("99.99.999", known, 3)).isEmpty();
        assertThat(CodeGuess.of("", known, 3)).isEmpty();
    }

    @Test
    void no_more_are_offered_than_asked_for() {
        assertThat(CodeGuess.of("51.07.024.1", known, 1)).hasSize(1);
    }
}
