package vn.sotay.policy.model;

/** What the value of a rule counts, or how it is written. */
public enum PolicyUnit {
    CHARACTERS,
    TRIES,
    SECONDS,
    MINUTES,
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    ACCOUNTS,
    PEOPLE,
    RECORDS,
    MILLIMETRES,
    POINTS,
    /** A sum of weights. */
    SCORE,
    /** Days, months or years as ISO 8601 writes them, {@code P12M}; or {@link PolicyKind#FOR_GOOD}. */
    PERIOD,
    /** Three whole numbers, {@code 14/6/-9}: for the same, for nearly the same, for something else. */
    WEIGHTS,
    /** A regular expression that the whole text has to match. */
    PATTERN;

    /** Whether the value is a whole number. */
    public boolean isNumber() {
        return this != PERIOD && this != PATTERN && this != WEIGHTS;
    }
}
