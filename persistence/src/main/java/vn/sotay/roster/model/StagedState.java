package vn.sotay.roster.model;

/** What becomes of a staged row. */
public enum StagedState {
    /** Will be created. */
    ACCEPTED,
    /** Waits for a correction. */
    HELD,
    /** The roster says the same. */
    UNCHANGED,
    /** The roster says something else: applied only where the clerk says so. */
    DIFFERS,
    /** Written. */
    APPLIED
}
