package vn.sotay.roster.web;

import vn.sotay.roster.model.DifferenceRow;
import vn.sotay.roster.model.DifferenceState;

/**
 * One field in which a row and the known person or unit differ.
 *
 * @param row as Excel shows it
 * @param column code of the column
 * @param known what the roster says
 * @param listed what the list says
 */
public record DifferenceJson(int row, String name, String column, String known, String listed, DifferenceState state) {
    static DifferenceJson of(DifferenceRow row) {
        return new DifferenceJson(row.row(), row.name(), row.column(), row.known(), row.listed(), row.state());
    }
}
