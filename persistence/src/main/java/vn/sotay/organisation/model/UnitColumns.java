package vn.sotay.organisation.model;

/** Where a list finds what it filters and sorts by: on the unit for today, in its history for another day. */
enum UnitColumns {
    TODAY("u.path", "u.code", "u.kind", "u.foldedName"),
    ON_A_DAY("q.path", "n.code", "n.kind", "n.foldedName");

    final String path;
    final String code;
    final String kind;
    final String foldedName;

    UnitColumns(String path, String code, String kind, String foldedName) {
        this.path = path;
        this.code = code;
        this.kind = kind;
        this.foldedName = foldedName;
    }
}
