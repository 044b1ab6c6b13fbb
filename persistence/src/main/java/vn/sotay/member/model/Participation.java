package vn.sotay.member.model;

/** How far a member takes part in the life of the branch (docs/definitions.md, Members). */
public enum Participation {
    /** Đang sinh hoạt. */
    ACTIVE,
    /** Giảm công tác và sinh hoạt. */
    REDUCED,
    /** Miễn công tác và sinh hoạt. */
    EXEMPT,
    /** Đi vắng. */
    AWAY;

    /** Whether the person is "đang sinh hoạt" (docs/definitions.md, Members), if a member at all. */
    public boolean takesPart() {
        return this == ACTIVE || this == REDUCED;
    }
}
