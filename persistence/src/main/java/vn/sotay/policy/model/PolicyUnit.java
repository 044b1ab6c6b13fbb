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
    /** Days, months or years as ISO 8601 writes them, {@code P12M}; or {@link PolicyKind#FOR_GOOD}. */
    PERIOD,
    /** A regular expression that the whole text has to match. */
    PATTERN;

    /** Whether the value is a whole number. */
    public boolean isNumber() {
        return this != PERIOD && this != PATTERN;
    }
}
