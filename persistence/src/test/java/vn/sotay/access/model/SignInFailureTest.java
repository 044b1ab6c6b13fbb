package vn.sotay.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFailureTest {
    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "13,256", "14,300", "1000000,300"})
    void the_wait_doubles_and_ends_at_five_minutes(long failures, long seconds) {
        assertThat(SignInFailure.delayAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void an_hour_without_failure_is_forgiven() {
        var failure = new SignInFailure("lan", "10.0.0.1", NOW);
        failure.again(NOW.plusSeconds(1));
        assertThat(failure.failures()).isEqualTo(2);
        failure.again(NOW.plus(Duration.ofHours(2)));
        assertThat(failure.failures()).isEqualTo(1);
    }
}
