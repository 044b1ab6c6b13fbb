package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.roster.model.ImportExpiryRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/** Rows of imports that nobody corrected, and what was found in them. */
@ApplicationScoped
class KeptHeldRows implements RetainedData {
    @Inject
    ImportExpiryRepository rows;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public String name() {
        return "HELD_ROW";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return rows.countRows(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return rows.forgetRows(Ages.instant(age, clock), limit);
    }
}
