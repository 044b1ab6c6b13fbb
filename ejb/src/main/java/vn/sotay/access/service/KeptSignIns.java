package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.access.model.AccessExpiryRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/** Who signed in when and by which browser. */
@ApplicationScoped
class KeptSignIns implements RetainedData {
    @Inject
    AccessExpiryRepository rows;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public String name() {
        return "SIGN_IN";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        var before = Ages.instant(age, then);
        return rows.countSignIns(before) + rows.countDevices(before);
    }

    @Override
    public int takeAway(Period age, int limit) {
        var before = Ages.instant(age, clock);
        return rows.forgetSignIns(before, limit) + rows.forgetDevices(before, limit);
    }
}
