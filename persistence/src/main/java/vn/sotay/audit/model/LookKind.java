package vn.sotay.audit.model;

/** What about somebody's looking at records is out of the ordinary. */
public enum LookKind {
    /** Many records on one day. */
    MANY,
    /** Many of them outside the unit where he works. */
    OUTSIDE
}
