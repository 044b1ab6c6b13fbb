package vn.sotay.roster.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.sotay.roster.model.CheckRules;
import vn.sotay.roster.model.SheetCell;
import vn.sotay.roster.model.SheetRow;
import vn.sotay.shared.model.InvalidInput;

/** Streams the rows of the first visible sheet of a screened workbook: memory does not grow with the sheet. */
final class SpreadsheetReader implements AutoCloseable {
    /** Wider than any list we know; further cells are not read. */
    private static final int MAX_COLUMNS = 100;

    private static final int MOST_DIGITS = 40;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    /** @throws InvalidInput {@code roster.file.broken} if it cannot be opened after all */
    SpreadsheetReader(byte[] file) {
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true));
            stream = firstVisible(workbook).openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException broken) {
            throw new InvalidInput("file", "roster.file.broken");
        }
    }

    private static Sheet firstVisible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .min(Comparator.comparingInt(Sheet::getIndex))
                .orElseGet(workbook::getFirstSheet);
    }

    /** The day with the number 0 in this sheet. */
    LocalDate firstDay() {
        return workbook.isDate1904() ? CheckRules.DAY_ZERO_1904 : CheckRules.DAY_ZERO_1900;
    }

    /** The next row; null after the last. */
    SheetRow next() {
        try {
            return rows.hasNext() ? read(rows.next()) : null;
        } catch (RuntimeException broken) {
            throw new InvalidInput("file", "roster.file.broken");
        }
    }

    /** Up to so many further rows. */
    List<SheetRow> next(int count) {
        var list = new ArrayList<SheetRow>();
        for (var row = next(); row != null; row = list.size() < count ? next() : null) {
            list.add(row);
        }
        return list;
    }

    private static SheetRow read(Row row) {
        var width = Math.min(row.getCellCount(), MAX_COLUMNS);
        var cells = new ArrayList<SheetCell>(width);
        for (var i = 0; i < width; i++) {
            cells.add(read(row.getCell(i)));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell read(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return SheetCell.EMPTY;
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell.asNumber(), cell.getRawValue());
        }
        return SheetCell.of(cell.getRawValue());
    }

    /** Written out, but not the thousand million digits of 1E999999999. */
    private static SheetCell number(BigDecimal number, String raw) {
        return number == null || Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS
                ? SheetCell.of(raw)
                : new SheetCell(number.stripTrailingZeros().toPlainString(), true);
    }

    @Override
    public void close() {
        try (workbook) {
            stream.close();
        } catch (IOException e) {
            throw new IllegalStateException("a workbook in memory cannot fail to close", e);
        }
    }
}
