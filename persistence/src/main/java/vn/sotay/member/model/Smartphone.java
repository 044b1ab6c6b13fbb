package vn.sotay.member.model;

/** Whether a member owns a smartphone, which decides the denominator of adoption. */
public enum Smartphone {
    /** Has one. */
    YES,
    /** Has none, and is left out of DEN-ADOPT/1. */
    NO,
    /** Nobody asked yet: stays in the denominator and is shown as a gap. */
    UNKNOWN
}
