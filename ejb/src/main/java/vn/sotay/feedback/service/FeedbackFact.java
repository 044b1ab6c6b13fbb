package vn.sotay.feedback.service;

import vn.sotay.feedback.model.Feedback;
import vn.sotay.shared.model.AuditedFact;

/** Something happened to feedback; never what it says. */
record FeedbackFact(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static FeedbackFact of(String what, Feedback feedback) {
        return new FeedbackFact(
                "feedback." + what,
                feedback.publicId(),
                feedback.recipient().path(),
                feedback.state().name());
    }
}
