package vn.sotay.roster.service;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import vn.sotay.roster.model.ColumnMap;
import vn.sotay.roster.model.HeaderRecogniser;
import vn.sotay.roster.model.ImportColumn;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.SheetRow;
import vn.sotay.roster.model.UnitColumn;

/** A spreadsheet whose header is understood: it gives the rows below. */
final class ImportSheet implements AutoCloseable {
    private final SpreadsheetReader reader;
    private final Deque<SheetRow> top;
    private final ColumnMap columns;
    private final SheetRow header;

    /** @throws vn.sotay.shared.model.InvalidInput if it cannot be read or lacks a header or a needed column */
    ImportSheet(byte[] file, ImportKind kind) {
        reader = new SpreadsheetReader(file);
        top = new ArrayDeque<>(reader.next(HeaderRecogniser.MAX_HEADER_ROW));
        columns = HeaderRecogniser.recognise(top, columnsOf(kind));
        header = top.stream()
                .filter(row -> row.number() == columns.headerRow())
                .findFirst()
                .orElseThrow();
        top.removeIf(row -> row.number() <= columns.headerRow());
    }

    private static Collection<? extends ImportColumn> columnsOf(ImportKind kind) {
        return kind == ImportKind.MEMBERS ? Arrays.asList(MemberColumn.values()) : Arrays.asList(UnitColumn.values());
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
