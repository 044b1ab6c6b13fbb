package vn.sotay.export.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.service.PlainCells;
import vn.sotay.shared.service.SheetHead;
import vn.sotay.shared.service.WorkItem.Text;

/** Writes a list into a spreadsheet, row by row: memory does not grow with it. */
final class ListSheet implements AutoCloseable {
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final String LEFT = "left";
    private static final String FONT = "Calibri";
    private static final String HEAD = "EFE9E3";
    private static final int TITLE = 14;
    private static final int BELOW_THE_TITLE = 3;
    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final ExportSheetWords words;
    private int line;

    /** @param above lines above the table: a mark or none, what it is, of when, who took it and what for */
    ListSheet(OutputStream out, ExportSheetWords words, List<SheetHead> columns, List<String> above) {
        this.words = words;
        workbook = new Workbook(out, "sotay", "1.0");
        sheet = workbook.newWorksheet(words.sheet());
        above.forEach(text -> PlainCells.text(sheet, line++, 0, text));
        sheet.style(above.size() - BELOW_THE_TITLE, 0)
                .bold()
                .fontName(FONT)
                .fontSize(TITLE)
                .set();
        line++;
        for (var place = 0; place < columns.size(); place++) {
            PlainCells.text(
                    sheet, line, place, words.text(columns.get(place).column().key()));
            sheet.width(place, columns.get(place).width());
        }
        sheet.range(line, 0, line, columns.size() - 1)
                .style()
                .bold()
                .fontName(FONT)
                .wrapText(true)
                .fillColor(HEAD)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        sheet.freezePane(1, line + 1);
        sheet.repeatRows(line);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(above.get(above.size() - 1), Position.LEFT);
        line++;
    }

    /** @param cells as {@link vn.sotay.shared.service.SheetSource.Line} has them, and days as far as they are known */
    void add(List<? extends Serializable> cells) throws IOException {
        for (var place = 0; place < cells.size(); place++) {
            write(place, cells.get(place));
        }
        if (++line % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int place, Serializable cell) {
        if (cell instanceof Number number) {
            sheet.value(line, place, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(line, place, day);
            sheet.style(line, place).format(DAY).horizontalAlignment(LEFT).set();
        } else if (cell instanceof Instant moment) {
            sheet.value(line, place, moment.atZone(BusinessClock.ZONE).toLocalDateTime());
            sheet.style(line, place).format(MOMENT).horizontalAlignment(LEFT).set();
        } else if (cell instanceof PartialDate date) {
            // a whole day is a date that can be sorted; a month or a year alone stays what it is
            write(place, date.precision() == DatePrecision.DAY ? date.date() : date.display());
        } else if (cell != null) {
            PlainCells.text(sheet, line, place, text(cell));
        }
    }

    private String text(Serializable cell) {
        if (cell instanceof Enum<?> constant) {
            return words.constant(constant);
        }
        return cell instanceof Text text ? words.text(text.key()) : cell.toString();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        workbook.close();
    }
}
