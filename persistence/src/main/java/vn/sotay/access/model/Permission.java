package vn.sotay.access.model;

/** What somebody may do, {@code OBJECT_VERB}; on which units says the grant (docs/features/rights.md). */
public enum Permission {
    /** Everybody who is signed in: the own account, settings, sign-out. */
    OWN_ACCOUNT,
    UNIT_VIEW,
    UNIT_EDIT,
    /** See the shares of units, without a person. */
    INDICATOR_VIEW,
    MEMBER_VIEW,
    MEMBER_VIEW_SENSITIVE,
    MEMBER_EDIT,
    /** Ask for a change of a record; somebody with MEMBER_EDIT decides. */
    MEMBER_PROPOSE,
    IMPORT,
    RECONCILE,
    RECONCILE_SIGN,
    LIST_EXPORT,
    /** Be the second person of a large or sensitive export. */
    EXPORT_CONFIRM,
    STATUS_DECIDE,
    TRANSFER_DECIDE,
    MEETING_RUN,
    MEETING_VIEW,
    MEETING_COUNT,
    ARTICLE_WRITE,
    ARTICLE_APPROVE,
    ROYALTY_SETTLE,
    CARD_CASE,
    CARD_DECIDE,
    CARD_PRINT,
    REPORT_SUBMIT,
    REPORT_SIGN,
    REPORT_RECEIVE,
    REPORT_READ,
    DIRECTIVE_SEND,
    DIRECTIVE_ANSWER,
    AGGREGATE_ENTER,
    AGGREGATE_VIEW,
    AUDIT_VIEW,
    /** Be told when somebody looks at many records, and ask why. */
    LOOK_REVIEW,
    /** See what each night took away because it was kept long enough, and what decisions keep. */
    RETENTION_VIEW,
    /** Write down a decision that keeps data beyond their time, or ends that. */
    RETENTION_HOLD,
    /** Enter the holidays and make-up days from which terms are counted. */
    CALENDAR_EDIT,
    /** Take numbers of documents from the ledgers of a committee, and say what became of them. */
    LEDGER_USE,
    /** Answer what the people of one's units say about the software. */
    FEEDBACK_ANSWER,
    /** Enter another value of a rule from a day on. */
    POLICY_EDIT,
    /** Publish an edition of the notice on personal data, or take back one that has not begun. */
    NOTICE_EDIT,
    GRANT,
    /** Propose a grant that a holder of GRANT confirms. */
    GRANT_PROPOSE,
    /** Create, reset and lock accounts. */
    ACCOUNT_MANAGE
}
