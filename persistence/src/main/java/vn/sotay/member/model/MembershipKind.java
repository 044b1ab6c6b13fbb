package vn.sotay.member.model;

/** How somebody belongs to a unit. */
public enum MembershipKind {
    /** The one unit that counts the member. */
    HOME,
    /** Received for a time; the home unit keeps counting. */
    TEMPORARY
}
