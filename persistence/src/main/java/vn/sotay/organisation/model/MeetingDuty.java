package vn.sotay.organisation.model;

/** Whether a branch has to hold its meetings with the handbook. */
public enum MeetingDuty {
    /** It has to. */
    DUE,
    /** It need not, for a stated reason (the official letter exempts the three armed-forces organisations). */
    EXEMPT
}
