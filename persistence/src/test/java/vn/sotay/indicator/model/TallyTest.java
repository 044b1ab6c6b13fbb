package vn.sotay.indicator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static Tally share(long numerator, long denominator) {
        return new Tally(numerator, denominator, 0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "43007, 46633, 92.2",
        "1, 1, 100.0",
        "0, 5, 0.0",
        "46632, 46633, 99.9",
        "1, 46633, 0.1",
        "1, 8, 12.5",
        "9995, 10000, 99.9",
        "345, 1000, 34.5",
        "34449, 100000, 34.4",
        "34450, 100000, 34.5"
    })
    void a_share_is_shown_with_one_digit_and_is_all_only_when_it_is(long numerator, long denominator, String shown) {
        assertThat(share(numerator, denominator).percent()).contains(new BigDecimal(shown));
    }

    @Test
    void of_nobody_there_is_no_share() {
        assertThat(Tally.NOBODY.percent()).isEmpty();
        assertThat(Tally.NOBODY.missingTo(BigDecimal.ONE)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"24, 28, 1, 4", "24, 28, 0.9, 2", "26, 28, 0.9, 0", "0, 3, 0.5, 2", "9, 10, 0.9, 0"})
    void so_many_more_reach_the_target_and_one_less_does_not(
            long numerator, long denominator, BigDecimal target, long more) {
        assertThat(share(numerator, denominator).missingTo(target)).isEqualTo(more);
        if (more > 0) {
            assertThat(share(numerator + more, denominator).share().orElseThrow())
                    .isGreaterThanOrEqualTo(target);
            assertThat(share(numerator + more - 1, denominator).share().orElseThrow())
                    .isLessThan(target);
        }
    }

    @Test
    void no_two_situations_have_the_same_number() {
        var all = Situation.all();

        assertThat(all.stream().map(Situation::number).collect(Collectors.toSet()))
                .hasSameSizeAs(all);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 5", "95, 100, 4", "80, 100, 4", "79, 100, 3", "69, 100, 2", "49, 100, 1", "0, 0, 0"})
    void the_colour_of_a_cell_follows_target_and_threshold(long numerator, long denominator, int step) {
        var yardstick =
                new Yardstick("X", Numerator.REGISTERED, Indicator.Direction.UP, BigDecimal.ONE, new BigDecimal("0.8"));

        assertThat(yardstick.step(share(numerator, denominator))).isEqualTo(step);
    }

    @Test
    void who_signed_in_is_told_of_nobody() {
        assertThat(Part.MISSING.isTold(Numerator.OPENED)).isFalse();
        assertThat(Part.COUNTED.isTold(Numerator.OPENED)).isFalse();
        assertThat(Part.MISSING.isTold(Numerator.TOOK_PART)).isFalse();
        assertThat(Part.MISSING.isTold(Numerator.REGISTERED)).isTrue();
        assertThat(Part.EXEMPT.isTold(Numerator.OPENED)).isTrue();
    }
}
