package vn.sotay.feedback.model;

/** What somebody wants to say. */
public enum FeedbackKind {
    /** Something does not work, or says what is not true. */
    FAULT,
    /** Something could be better. */
    WISH,
    /** Something is not understood. */
    QUESTION
}
