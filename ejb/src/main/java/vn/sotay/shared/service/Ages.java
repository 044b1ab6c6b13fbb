package vn.sotay.shared.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** How old something may be, as the moment before which it is too old. */
public final class Ages {
    private Ages() {}

    /** The day that lies so far back. */
    public static LocalDate day(Period age, Clock clock) {
        return LocalDate.now(clock.withZone(BusinessClock.ZONE)).minus(age);
    }

    /** The beginning of that day. */
    public static Instant instant(Period age, Clock clock) {
        return day(age, clock).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
