package vn.sotay.roster.service;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.sotay.roster.model.ColumnMap;
import vn.sotay.roster.model.HeaderRecogniser;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.SheetHeader;
import vn.sotay.roster.model.SheetRow;

/** A spreadsheet whose header is understood: it gives the rows below. */
final class ImportSheet implements AutoCloseable {
    private final SpreadsheetReader reader;
    private final Deque<SheetRow> top;
    private final ColumnMap columns;
    private final SheetRow header;

    /** @param columns what the columns mean, and in which row their header stands */
    ImportSheet(byte[] file, ColumnMap columns) {
        this.columns = columns;
        reader = new SpreadsheetReader(file);
        top = new ArrayDeque<>(reader.next(HeaderRecogniser.MAX_HEADER_ROW));
        header = top.stream()
                .filter(row -> row.number() == columns.headerRow())
                .findFirst()
                .orElseThrow();
        top.removeIf(row -> row.number() <= columns.headerRow());
    }

    /**
     * The header of a sheet.
     *
     * @throws vn.sotay.shared.model.InvalidInput if it cannot be read or has none
     */
    static SheetHeader header(byte[] file, ImportKind kind) {
        try (var reader = new SpreadsheetReader(file)) {
            return HeaderRecogniser.find(reader.next(HeaderRecogniser.MAX_HEADER_ROW), kind.columns());
        }
    }

    /** The next row below the header; null after the last. */
    SheetRow next() {
        return top.isEmpty() ? reader.next() : top.poll();
    }

    /** The row of the header as it stands. */
    SheetRow header() {
        return header;
    }

    ColumnMap columns() {
        return columns;
    }

    LocalDate firstDay() {
        return reader.firstDay();
    }

    @Override
    public void close() {
        reader.close();
    }
}
