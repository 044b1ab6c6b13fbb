package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.notice.model.NoticeBoxRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** Notices that were read long ago, or never in twice that time. */
@ApplicationScoped
class KeptNotices implements RetainedData {
    @Inject
    NoticeBoxRepository box;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "NOTICE";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return box.countOld(Ages.instant(age, then), Ages.instant(age.multipliedBy(2), then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return box.forget(Ages.instant(age, clock), Ages.instant(age.multipliedBy(2), clock), limit);
    }
}
