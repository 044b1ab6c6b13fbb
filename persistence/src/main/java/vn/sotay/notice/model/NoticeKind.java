package vn.sotay.notice.model;

/** What a notice is about. */
public enum NoticeKind {
    /** What I wrote to the feedback box was answered. */
    FEEDBACK_ANSWERED,
    /** A list waits for me as the second person. */
    EXPORT_WAITING,
    /** The second person let my list go, or kept it back. */
    EXPORT_DECIDED,
    /** My spreadsheet is checked. */
    IMPORT_CHECKED,
    /** My spreadsheet is in the roster. */
    IMPORT_APPLIED,
    /** My spreadsheet could not be read to its end. */
    IMPORT_FAILED,
    /** I was given a role. */
    GRANT_GIVEN,
    /** A role of mine ends soon. */
    GRANT_ENDING,
    /** A role of mine was taken back. */
    GRANT_ENDED,
    /** Somebody changed my password or took my second factor away, because I asked for it or not. */
    ACCESS_RESET,
    /** My record or portrait was changed. */
    RECORD_CHANGED,
    /** A letter that I issued was taken back, or one that introduces me. */
    LETTER_REVOKED,
    /** A rule by which I work has another value, or will have. */
    RULE_CHANGED,
    /** A transfer of mine, or that I asked for or have to act on, went a step further. */
    TRANSFER_MOVED,
    /** It came to nothing: refused, taken back, or its letter was not presented in time. */
    TRANSFER_STOPPED;

    /** Whether it waits on the worklist until it is read. What waits there by itself, or only says that all went well, does not. */
    public boolean isToBeRead() {
        return switch (this) {
            case EXPORT_WAITING, GRANT_ENDING, GRANT_GIVEN, IMPORT_CHECKED, IMPORT_APPLIED, TRANSFER_MOVED -> false;
            default -> true;
        };
    }

    /** Whether it goes into the mail of who never chose. What is on the screen at once anyway does not. */
    public boolean isMailedAtFirst() {
        return switch (this) {
            case IMPORT_CHECKED, IMPORT_APPLIED, RECORD_CHANGED -> false;
            default -> true;
        };
    }
}
