package vn.sotay.roster.model;

import java.util.List;
import vn.sotay.shared.model.InvalidInput;

/** What a spreadsheet lists. */
public enum ImportKind {
    /** Party organisations. */
    UNITS("StagedUnit", UnitColumn.values()),
    /** Party members. */
    MEMBERS("StagedMember", MemberColumn.values());

    private final String stagedAs;
    private final List<ImportColumn> columns;

    ImportKind(String stagedAs, ImportColumn... columns) {
        this.stagedAs = stagedAs;
        this.columns = List.of(columns);
    }

    /** The columns that such a sheet may have. */
    public List<ImportColumn> columns() {
        return columns;
    }

    /**
     * A column by its code.
     *
     * @throws InvalidInput {@code roster.row.column} if there is none
     */
    public ImportColumn column(String code) {
        return columns.stream()
                .filter(column -> column.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("columns", "roster.row.column"));
    }

    /** The entity of its rows. */
    String stagedAs() {
        return stagedAs;
    }
}
