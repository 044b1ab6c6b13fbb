package vn.sotay.reconcile.model;

/** How certain a pair is. */
public enum Sureness {
    /** The citizen ID decides. */
    SURE,
    /** Other marks decide, and none speaks against it. */
    LIKELY,
    /** Nobody but a person may decide. */
    ASKED
}
