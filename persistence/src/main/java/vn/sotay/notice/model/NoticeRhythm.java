package vn.sotay.notice.model;

/** How often somebody wants a mail that sums up what was not read. */
public enum NoticeRhythm {
    NEVER,
    DAILY,
    WEEKLY
}
