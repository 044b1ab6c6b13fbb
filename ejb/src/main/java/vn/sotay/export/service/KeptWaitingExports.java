package vn.sotay.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.export.model.ExportExpiryRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** Lists that wait for a second person who does not decide: they end, and who asked is told. */
@ApplicationScoped
class KeptWaitingExports implements RetainedData {
    @Inject
    ExportExpiryRepository rows;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "EXPORT_WAITING";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return rows.countWaiting(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return rows.expire(Ages.instant(age, clock), clock.instant(), limit);
    }
}
