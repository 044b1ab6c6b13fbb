package vn.sotay.roster.model;

import java.io.Serializable;

/**
 * One fault or warning in a list.
 *
 * @param key of the finding
 * @param row as Excel shows it
 * @param column code of the column
 * @param code what it is
 * @param value what is written in the cell
 * @param name the name in that row, to find it by eye
 */
public record FaultRow(Long key, Integer row, String column, String code, String value, String name)
        implements Serializable {
    /** Where it stands, for the pages beside it. */
    public String place() {
        return new SheetPlace(row, key).toString();
    }
}
