package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.notice.model.MailOutboxRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/** Mails that are over. */
@ApplicationScoped
class KeptMails implements RetainedData {
    @Inject
    MailOutboxRepository box;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public String name() {
        return "MAIL";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return box.countOld(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        return box.forget(Ages.instant(age, clock), limit);
    }
}
