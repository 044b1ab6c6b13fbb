package vn.sotay.duplicate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.duplicate.model.MergeRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** What is needed to undo merges of long ago. */
@ApplicationScoped
class KeptMerges implements RetainedData {
    @Inject
    MergeRepository merges;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "MERGE";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return merges.countOld(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return merges.forget(Ages.instant(age, clock), clock.instant(), limit);
    }
}
