package vn.sotay.roster.model;

import vn.sotay.shared.model.AuditedFact;

/**
 * Somebody said what the columns of a spreadsheet mean: it can be checked.
 *
 * @param subject public id of the import
 * @param importId its key, for the job that checks it
 * @param columns as {@link ColumnMap#write} writes them
 */
public record ColumnsExplained(String subject, Long importId, ImportKind kind, String columns) implements AuditedFact {
    @Override
    public String key() {
        return "roster.import.columnsExplained";
    }

    @Override
    public String detail() {
        return kind + " " + columns;
    }
}
