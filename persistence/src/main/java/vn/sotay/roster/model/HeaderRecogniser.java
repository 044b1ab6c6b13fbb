package vn.sotay.roster.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.VietnameseText;

/** Finds the header of a sheet and what its columns mean, whatever stands above it and in whatever order they come. */
public final class HeaderRecogniser {
    /** How far down a header is looked for. */
    public static final int MAX_HEADER_ROW = 40;

    private static final int FEWEST_COLUMNS = 2;

    private HeaderRecogniser() {}

    /**
     * The row that names most of the columns.
     *
     * @param top the first rows of the sheet
     * @throws InvalidInput {@code roster.header.none} if no row looks like a header; {@code roster.header.missing} with
     *     the names of the needed columns that are not there
     */
    public static ColumnMap recognise(Collection<SheetRow> top, Collection<? extends ImportColumn> columns) {
        ColumnMap best = null;
        for (var row : top) {
            var map = read(row, columns);
            if (best == null || map.places().size() > best.places().size()) {
                best = map;
            }
        }
        if (best == null || best.places().size() < FEWEST_COLUMNS) {
            throw new InvalidInput("file", "roster.header.none");
        }
        var found = best.places().keySet();
        var missing = columns.stream()
                .filter(column -> column.isNeeded() && !found.contains(column))
                .map(ImportColumn::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidInput("file", "roster.header.missing", missing);
        }
        return best;
    }

    private static ColumnMap read(SheetRow row, Collection<? extends ImportColumn> columns) {
        Map<ImportColumn, Integer> places = new HashMap<>();
        for (var place = 0; place < row.cells().size(); place++) {
            var wording = plain(row.cell(place).text());
            for (var column : columns) {
                if (column.wordings().contains(wording)) {
                    places.putIfAbsent(column, place);
                    break;
                }
            }
        }
        return new ColumnMap(row.number(), places);
    }

    /** A wording without case, tones and signs: {@code Ngày, tháng, năm sinh (*)} is {@code ngay thang nam sinh}. */
    static String plain(String wording) {
        return String.join(" ", VietnameseText.words(VietnameseText.fold(wording)));
    }
}
