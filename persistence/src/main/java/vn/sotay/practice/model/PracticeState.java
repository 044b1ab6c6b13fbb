package vn.sotay.practice.model;

/** Where a practice is in its short life. */
public enum PracticeState {
    /** Somebody can go on. */
    OPEN,
    /** Nobody reaches it any more; its rows are being taken away. */
    CLOSED
}
