package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFailureTest {
    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    static final Duration HOUR = Duration.ofHours(1);
    static final SignInDelays DELAYS = new SignInDelays(4, Duration.ofMinutes(5), HOUR, 20, Duration.ofSeconds(5));

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "13,256", "14,300", "1000000,300"})
    void the_wait_doubles_and_ends_at_the_longest(long failures, long seconds) {
        assertThat(DELAYS.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void an_hour_without_failure_is_forgiven() {
        var failure = new SignInFailure("lan", "10.0.0.1", NOW);
        failure.again(NOW.plusSeconds(1), HOUR);
        assertThat(failure.failures()).isEqualTo(2);
        failure.again(NOW.plus(Duration.ofHours(2)), HOUR);
        assertThat(failure.failures()).isEqualTo(1);
    }
}
