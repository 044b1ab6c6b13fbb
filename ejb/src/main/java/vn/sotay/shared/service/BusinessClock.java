package vn.sotay.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the business: real time, but in the demonstration it starts on 2024-09-30 08:00 and runs on
 * (docs/definitions.md, Time). Its zone is the province's, so that {@code LocalDate.now(clock)} is a day there.
 */
@ApplicationScoped
public class BusinessClock extends Clock {
    /** The zone of every date and month. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Duration offset = Duration.ZERO;

    /** Moves the clock; done once at the start, from what the installation says. */
    public void runWith(Duration offsetToRealTime) {
        offset = offsetToRealTime;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
