package vn.sotay.privacy.model;

/** How a night ended for one kind of data. */
public enum RetentionOutcome {
    /** Nothing too old is left. */
    DONE,
    /** A decision keeps it. */
    HELD,
    /** Something broke; what was taken away stays so, and the next night goes on. */
    FAILED
}
