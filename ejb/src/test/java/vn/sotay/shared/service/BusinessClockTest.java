package vn.sotay.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessClockTest {
    final BusinessClock clock = new BusinessClock();

    @Test
    void days_are_days_in_the_province_whatever_the_machine_thinks() {
        var before = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(LocalDate.now(clock)).isBetween(before, before.plusDays(1));
    }

    @Test
    void the_demonstration_starts_at_its_own_instant_and_runs_on() {
        var start = Instant.parse("2024-09-30T01:00:00Z");
        clock.runWith(Duration.between(Instant.now(), start));
        var first = clock.instant();
        assertThat(first).isBetween(start.minusSeconds(1), start.plusSeconds(60));
        assertThat(clock.instant()).isAfterOrEqualTo(first);
    }
}
