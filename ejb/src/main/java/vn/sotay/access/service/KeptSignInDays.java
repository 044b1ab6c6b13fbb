package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.access.model.SignInDayRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** On which days members signed in: days of the business, on which figures rest. */
@ApplicationScoped
class KeptSignInDays implements RetainedData {
    @Inject
    SignInDayRepository days;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "SIGN_IN_DAY";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return days.countOld(Ages.day(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return days.forget(Ages.day(age, clock), limit);
    }
}
