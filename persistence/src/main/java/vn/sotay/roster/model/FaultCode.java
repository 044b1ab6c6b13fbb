package vn.sotay.roster.model;

/** What is wrong with a row: closed lists (docs/definitions.md, Imports). */
public enum FaultCode {
    MISSING_NAME(true),
    /** Not a date, impossible, or in the future. */
    BAD_DATE(true),
    OFFICIAL_BEFORE_JOINED(true),
    /** The card number fits no pattern of the rule set. */
    BAD_CARD(false),
    /** On every row that shares the number. */
    DUPLICATE_CARD(false),
    /** Same citizen ID, or same folded name, birth and joining date; on every row. */
    DUPLICATE_PERSON(false),
    UNKNOWN_UNIT(true),
    AGGREGATE_ONLY_UNIT(true),
    DUPLICATE_CODE(true),
    UNKNOWN_PARENT(true),
    CYCLE(true),
    KIND_NOT_ALLOWED(true);

    private final boolean holds;

    FaultCode(boolean holds) {
        this.holds = holds;
    }

    /** Whether the row waits for a correction; the others are let in and open a conflict. */
    public boolean holds() {
        return holds;
    }
}
