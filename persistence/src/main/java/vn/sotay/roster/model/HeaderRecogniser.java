package vn.sotay.roster.model;

import java.util.Collection;
import java.util.Comparator;
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
     * The row that names most of the columns; where none names two, the first that could: as many texts as there are
     * needed columns.
     *
     * @param top the first rows of the sheet
     * @throws InvalidInput {@code roster.header.none} if no row looks like a header; {@code roster.header.missing} with
     *     the names of the needed columns that are not there, if the sheet has too few columns to hold them
     */
    public static SheetHeader find(Collection<SheetRow> top, Collection<? extends ImportColumn> columns) {
        var needed = columns.stream().filter(ImportColumn::isNeeded).toList();
        var row = top.stream()
                .max(Comparator.comparingInt(one -> read(one, columns).places().size()))
                .filter(one -> read(one, columns).places().size() >= FEWEST_COLUMNS)
                .or(() ->
                        top.stream().filter(one -> texts(one) >= needed.size()).findFirst())
                .orElseThrow(() -> new InvalidInput("file", "roster.header.none"));
        var map = read(row, columns);
        var missing = needed.stream()
                .filter(column -> !map.places().containsKey(column))
                .map(ImportColumn.class::cast)
                .toList();
        if (texts(row) < map.places().size() + missing.size()) {
            throw new InvalidInput(
                    "file",
                    "roster.header.missing",
                    missing.stream().map(ImportColumn::label).collect(Collectors.joining(", ")));
        }
        return new SheetHeader(row.cells().stream().map(SheetCell::clean).toList(), map, missing);
    }

    private static long texts(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.number() && !cell.isBlank())
                .count();
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
