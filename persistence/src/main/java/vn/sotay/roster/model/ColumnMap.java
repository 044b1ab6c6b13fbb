package vn.sotay.roster.model;

import java.io.Serializable;
import java.util.Map;

/**
 * Where each understood column stands in a sheet.
 *
 * @param headerRow the number of the header's row as Excel shows it
 * @param places column to place, from 0
 */
public record ColumnMap(int headerRow, Map<ImportColumn, Integer> places) implements Serializable {
    public ColumnMap {
        places = Map.copyOf(places);
    }

    /** The cell of a column; empty if the sheet has no such column. */
    public SheetCell cell(SheetRow row, ImportColumn column) {
        return row.cell(places.getOrDefault(column, -1));
    }

    /** Whether the row repeats the header, as printed lists do on each page. */
    public boolean isHeaderAgain(SheetRow row) {
        return places.entrySet().stream().allMatch(place -> place.getKey()
                .wordings()
                .contains(HeaderRecogniser.plain(row.cell(place.getValue()).text())));
    }
}
