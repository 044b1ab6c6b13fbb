package vn.sotay.member.model;

/** How somebody goes to another unit. */
public enum TransferKind {
    /** For good: the new unit becomes the home unit (chuyển sinh hoạt đảng chính thức). */
    FORMAL,
    /** For a while, still counted at home (chuyển sinh hoạt đảng tạm thời). */
    TEMPORARY
}
