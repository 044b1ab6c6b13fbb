package vn.sotay.member.model;

/** How somebody belongs to a unit. */
public enum MembershipKind {
    /** The one unit that counts the member. */
    HOME,
    /** Received for a time; the home unit keeps counting. */
    TEMPORARY,
    /** A home of a record that was merged into another: counted nowhere, and kept for the undo. */
    HOME_FORMER,
    /** The same of somebody received for a time. */
    TEMPORARY_FORMER;

    /** Whether it is a home, and no stay for a time. */
    boolean isHome() {
        return this == HOME || this == HOME_FORMER;
    }

    /** The same stay on a record that was merged into another. */
    MembershipKind former() {
        return this == HOME ? HOME_FORMER : this == TEMPORARY ? TEMPORARY_FORMER : this;
    }

    /** The same stay on a record that was had back. */
    MembershipKind own() {
        return this == HOME_FORMER ? HOME : this == TEMPORARY_FORMER ? TEMPORARY : this;
    }
}
