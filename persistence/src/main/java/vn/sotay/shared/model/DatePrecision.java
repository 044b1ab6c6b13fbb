package vn.sotay.shared.model;

/** How much of a date is known: many older members know their birth by year or month alone. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
