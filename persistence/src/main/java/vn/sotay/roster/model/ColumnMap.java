package vn.sotay.roster.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** The same columns below a header in another row. */
    public ColumnMap at(int row) {
        return new ColumnMap(row, places);
    }

    /** The stored form: the header's row, then each column with its place. */
    public String write() {
        return places.entrySet().stream()
                .map(column -> column.getKey().name() + '=' + column.getValue())
                .sorted()
                .collect(Collectors.joining(";", headerRow + ";", ""));
    }

    /** Reads what {@link #write} wrote. */
    public static ColumnMap read(String text, ImportKind kind) {
        var parts = text.split(";");
        Map<ImportColumn, Integer> places = new HashMap<>();
        for (var part : Arrays.asList(parts).subList(1, parts.length)) {
            var equals = part.indexOf('=');
            places.put(kind.column(part.substring(0, equals)), Integer.valueOf(part.substring(equals + 1)));
        }
        return new ColumnMap(Integer.parseInt(parts[0]), places);
    }
}
