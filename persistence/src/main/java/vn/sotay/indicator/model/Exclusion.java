package vn.sotay.indicator.model;

import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.organisation.model.RosterMode;

/** Why a member is not in a denominator (docs/definitions.md, Denominators and numerators). */
public enum Exclusion {
    /** The unit keeps totals only. */
    AGGREGATE_ONLY,
    /** Miễn công tác và sinh hoạt. */
    EXEMPT,
    /** Đi vắng. */
    AWAY,
    /** Has no smartphone. Where nobody asked yet, the member stays in. */
    NO_SMARTPHONE;

    /** Whether it holds of a member. */
    public boolean holdsOf(Situation situation) {
        return switch (this) {
            case AGGREGATE_ONLY -> situation.rosterMode() == RosterMode.AGGREGATE_ONLY;
            case EXEMPT -> situation.participation() == Participation.EXEMPT;
            case AWAY -> situation.participation() == Participation.AWAY;
            case NO_SMARTPHONE -> situation.smartphone() == Smartphone.NO;
        };
    }
}
