package vn.sotay.organisation.model;

/** How much of a unit's roster is kept here. */
public enum RosterMode {
    /** Every member has a row. */
    FULL,
    /** Armed forces: no row of a person can exist, only monthly totals (docs/definitions.md, Units). */
    AGGREGATE_ONLY
}
