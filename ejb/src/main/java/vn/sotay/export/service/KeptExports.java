package vn.sotay.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.export.model.ExportExpiryRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** Lists that somebody asked for and can no longer fetch. */
@ApplicationScoped
class KeptExports implements RetainedData {
    @Inject
    ExportExpiryRepository rows;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "EXPORT_REQUEST";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return rows.countOver(Ages.instant(age, then), then.instant());
    }

    @Override
    public int takeAway(Period age, int limit) {
        return rows.forget(Ages.instant(age, clock), clock.instant(), limit);
    }
}
