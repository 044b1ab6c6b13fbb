package vn.sotay.indicator.model;

import java.util.Set;
import java.util.stream.Collectors;
import vn.sotay.member.model.Smartphone;

/** A part of the people of a figure, which can be listed. */
public enum Part {
    /** In the denominator and not in the numerator: with whom there is something to do. */
    MISSING,
    /** In the numerator. */
    COUNTED,
    /** In the denominator, and nobody knows whether they have a smartphone. */
    UNASKED,
    /** Left out as exempt. */
    EXEMPT,
    /** Left out as away. */
    AWAY,
    /** Left out without a smartphone. */
    NO_SMARTPHONE;

    /** Why it is left out; null for a part of the denominator. */
    private Exclusion exclusion() {
        return switch (this) {
            case MISSING, COUNTED, UNASKED -> null;
            case EXEMPT -> Exclusion.EXEMPT;
            case AWAY -> Exclusion.AWAY;
            case NO_SMARTPHONE -> Exclusion.NO_SMARTPHONE;
        };
    }

    /** Whether it tells who is in the numerator: of all its people the same is true. */
    public boolean tellsTheNumerator() {
        return this == MISSING || this == COUNTED;
    }

    /** Whether its people differ in how far they take part. */
    public boolean differsInParticipation() {
        return this != EXEMPT && this != AWAY;
    }

    /** Whether its people differ in whether they have a smartphone. */
    public boolean differsInSmartphone() {
        return this != NO_SMARTPHONE && this != UNASKED;
    }

    /**
     * Whether its people are told by name. Who signed in and who did not is told of nobody: signing in makes figures of
     * units only (docs/features/indicators.md).
     */
    public boolean isTold(Numerator numerator) {
        return !tellsTheNumerator() || numerator == Numerator.REGISTERED;
    }

    /** How many a figure has. */
    public long of(Tally tally) {
        return switch (this) {
            case MISSING -> tally.missing();
            case COUNTED -> tally.numerator();
            case UNASKED -> tally.unasked();
            case EXEMPT, AWAY, NO_SMARTPHONE -> tally.leftOut(exclusion());
        };
    }

    /** Whether somebody in a situation belongs to this part of an indicator's people. */
    boolean holdsOf(Indicator indicator, Situation situation) {
        var left = indicator.policy().leavesOut(situation).orElse(null);
        return switch (this) {
            case MISSING -> left == null && !indicator.numerator().counts(situation);
            case COUNTED -> left == null && indicator.numerator().counts(situation);
            case UNASKED -> left == null && situation.smartphone() == Smartphone.UNKNOWN;
            case EXEMPT, AWAY, NO_SMARTPHONE -> left == exclusion();
        };
    }

    /** All situations of people who belong to it. */
    Set<Situation> situations(Indicator indicator) {
        return Situation.all().stream()
                .filter(situation -> holdsOf(indicator, situation))
                .collect(Collectors.toSet());
    }
}
