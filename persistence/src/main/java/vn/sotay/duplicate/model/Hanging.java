package vn.sotay.duplicate.model;

/** What hangs on a record and goes over to the one that is kept, and back when the merge is undone. */
public enum Hanging {
    /** The account of the person, if the kept record has none. */
    ACCOUNT("Account", "member.id", ""),
    /** Letters and other documents about the person. */
    DOCUMENT("OfficialDocument", "member.id", ""),
    /** Transfers that are over; who has an open one is not merged. */
    TRANSFER("Transfer", "member.id", ""),
    /** Decisions to keep the person's data longer. */
    HOLD("LegalHold", "member.id", ""),
    /** Rows of lists that wait to be written into the record. */
    STAGED("StagedMember", "memberId", ""),
    /** The portrait, if the kept record has none. */
    PORTRAIT("FileUse", "ownerId", " and e.ownerKind = MEMBER_PORTRAIT");

    private final String entity;
    private final String column;
    private final String only;

    Hanging(String entity, String column, String only) {
        this.entity = entity;
        this.column = column;
        this.only = only;
    }

    /** Whether a person has one of it at most. */
    boolean isOneEach() {
        return this == ACCOUNT || this == PORTRAIT;
    }

    String of(String parameter) {
        return entity + " e where e." + column + " = " + parameter + only;
    }

    String move(String condition) {
        return "update " + entity + " e set e." + column + " = :to where e." + column + " = :from" + only + " and "
                + condition;
    }
}
