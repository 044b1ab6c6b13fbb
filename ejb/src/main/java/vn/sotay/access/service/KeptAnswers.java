package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.access.model.AccessExpiryRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** What requests with a key of their own were answered first. */
@ApplicationScoped
class KeptAnswers implements RetainedData {
    @Inject
    AccessExpiryRepository rows;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "REQUEST_KEY";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return rows.countAnswers(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return rows.forgetAnswers(Ages.instant(age, clock), limit);
    }
}
