package vn.sotay.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day of the province. */
@ApplicationScoped
public class Today {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private final Clock clock = Clock.systemUTC();

    /** Today by the business clock, in Asia/Ho_Chi_Minh. */
    public LocalDate day() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
