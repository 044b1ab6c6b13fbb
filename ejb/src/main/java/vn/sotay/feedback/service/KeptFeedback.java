package vn.sotay.feedback.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RetainedData;

/** Feedback that was answered long ago. */
@ApplicationScoped
class KeptFeedback implements RetainedData {
    @Inject
    FeedbackRepository box;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "FEEDBACK";
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
