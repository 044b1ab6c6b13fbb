package vn.sotay.roster.model;

import java.io.Serializable;
import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as Excel shows it, the first row is 1
 * @param cells from column A on
 */
public record SheetRow(int number, List<SheetCell> cells) implements Serializable {
    /** The cell of a column counted from 0; empty beyond the last. */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    /** Whether nothing is written in it. */
    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }

    /** A line that only numbers the columns, as printed lists have below the header: (1), (2), (3). */
    public boolean isColumnNumbering() {
        var expected = 0;
        for (var cell : cells) {
            var text = cell.clean().replace("(", "").replace(")", "");
            if (text.isEmpty()) {
                continue;
            }
            if (!text.equals(String.valueOf(expected)) && !text.equals(String.valueOf(expected + 1))) {
                return false;
            }
            expected = Integer.parseInt(text);
        }
        return expected > 2;
    }
}
