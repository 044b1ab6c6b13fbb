package vn.sotay.indicator.model;

/** Of whom a share is told (docs/definitions.md, Denominators and numerators). There is no fourth. */
public enum Numerator {
    /** The account was activated by then. */
    REGISTERED,
    /** Signed in on at least one day of the period. */
    OPENED,
    /** PRESENT in at least one counted meeting of the period; meetings are not kept yet. */
    TOOK_PART;

    /** Whether there is a source for it; where there is none, a figure is "–" and never 0. */
    public boolean isCollected() {
        return this != TOOK_PART;
    }

    /** Whether it counts a member. */
    public boolean counts(Situation situation) {
        return switch (this) {
            case REGISTERED -> situation.registered();
            case OPENED -> situation.opened();
            case TOOK_PART -> false;
        };
    }
}
