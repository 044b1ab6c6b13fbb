package vn.sotay.feedback.model;

/** What became of feedback; a reason goes with each. */
public enum FeedbackOutcome {
    ACCEPTED,
    DECLINED,
    /** It was said before. */
    DUPLICATE
}
