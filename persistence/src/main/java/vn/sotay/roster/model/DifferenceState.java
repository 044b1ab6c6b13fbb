package vn.sotay.roster.model;

/** What becomes of one field in which a list and the roster differ. */
public enum DifferenceState {
    /** The roster's word stays until somebody says otherwise. */
    OPEN,
    /** The list's word is to be written. */
    CHOSEN,
    /** The list's word is written. */
    APPLIED
}
