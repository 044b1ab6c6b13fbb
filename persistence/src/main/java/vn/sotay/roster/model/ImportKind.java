package vn.sotay.roster.model;

/** What a spreadsheet lists. */
public enum ImportKind {
    /** Party organisations. */
    UNITS("StagedUnit"),
    /** Party members. */
    MEMBERS("StagedMember");

    private final String stagedAs;

    ImportKind(String stagedAs) {
        this.stagedAs = stagedAs;
    }

    /** The entity of its rows. */
    String stagedAs() {
        return stagedAs;
    }
}
