package vn.sotay.roster.model;

/** What is odd about a row that is let in. */
public enum WarningCode {
    /** Official earlier than the probation lasts. */
    OFFICIAL_TOO_EARLY,
    /** The official date lies ahead, within the probation: probationary until then. */
    OFFICIAL_AHEAD,
    /** Joined before the age of 18, or a birth that is hardly true. */
    AGE,
    MISSING_BIRTH,
    MISSING_JOINED,
    /** No family name. */
    ONE_WORD_NAME,
    /** Signs that no name has. */
    ODD_NAME,
    /** Invisible marks were taken away. */
    INVISIBLE_MARKS,
    BAD_CITIZEN_ID,
    BAD_PHONE,
    /** A number cell had lost its leading zeros. */
    LEADING_ZEROS,
    UNKNOWN_SEX,
    UNKNOWN_STATUS,
    /** Longer than the roster keeps; cut. */
    TOO_LONG,
    /** A unit older than its superior. */
    OLDER_THAN_SUPERIOR
}
