package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.access.model.AccessExpiryRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/** Wrong passwords, with the address they came from. */
@ApplicationScoped
class KeptFailures implements RetainedData {
    @Inject
    AccessExpiryRepository rows;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public String name() {
        return "SIGN_IN_FAILURE";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return rows.countFailures(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return rows.forgetFailures(Ages.instant(age, clock), limit);
    }
}
