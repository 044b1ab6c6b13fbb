package vn.sotay.roster.model;

/** What a spreadsheet lists. */
public enum ImportKind {
    /** Party organisations. */
    UNITS,
    /** Party members. */
    MEMBERS
}
