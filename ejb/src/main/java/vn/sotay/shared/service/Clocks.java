package vn.sotay.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Makes the clock of the machine injectable; the other one is {@link BusinessClock}. */
@ApplicationScoped
public class Clocks {
    @Produces
    @RealTime
    Clock realTime() {
        return Clock.system(BusinessClock.ZONE);
    }
}
