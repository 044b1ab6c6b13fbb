package vn.sotay.member.model;

/** How far a member takes part in the life of the branch (domain.md §3.4). */
public enum Participation {
    /** Đang sinh hoạt. */
    ACTIVE,
    /** Giảm công tác và sinh hoạt. */
    REDUCED,
    /** Miễn công tác và sinh hoạt. */
    EXEMPT,
    /** Đi vắng. */
    AWAY;

    /** Whether the person is "đang sinh hoạt" (definitions.md, Members), if a member at all. */
    public boolean takesPart() {
        return this == ACTIVE || this == REDUCED;
    }
}
