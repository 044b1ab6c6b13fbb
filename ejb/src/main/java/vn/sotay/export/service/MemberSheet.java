package vn.sotay.export.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.model.MemberSheetRow;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;
import vn.sotay.shared.service.PlainCells;

/** Writes people into a spreadsheet, row by row: memory does not grow with it. */
final class MemberSheet implements AutoCloseable {
    private static final String DAY = "dd/mm/yyyy";
    private static final int ROWS_IN_MEMORY = 500;
    private static final int WIDE = 26;
    private static final int NARROW = 15;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final ExportSheetWords words;
    private final List<MemberSheetColumn> columns;
    private int line;

    /** @param above lines above the table: what it is, who took it, what for */
    MemberSheet(OutputStream out, ExportSheetWords words, List<MemberSheetColumn> columns, List<String> above) {
        this.words = words;
        this.columns = columns;
        workbook = new Workbook(out, "sotay", "1.0");
        sheet = workbook.newWorksheet(words.sheet());
        for (var text : above) {
            PlainCells.text(sheet, line++, 0, text);
        }
        line++;
        for (var place = 0; place < columns.size(); place++) {
            PlainCells.text(sheet, line, place, words.header(columns.get(place)));
            sheet.width(place, columns.get(place) == MemberSheetColumn.FULL_NAME ? WIDE : NARROW);
        }
        sheet.range(line, 0, line, columns.size() - 1).style().bold().set();
        sheet.freezePane(1, line + 1);
        sheet.repeatRows(line);
        sheet.pageOrientation("landscape");
        sheet.footer(above.get(above.size() - 1), org.dhatim.fastexcel.Position.LEFT);
        line++;
    }

    void add(MemberSheetRow row) throws IOException {
        for (var place = 0; place < columns.size(); place++) {
            write(place, columns.get(place), row);
        }
        if (++line % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int place, MemberSheetColumn column, MemberSheetRow row) {
        switch (column) {
            case STATE -> choice(place, row.state());
            case REVIEW -> choice(place, row.conflict());
            case UNIT_CODE -> PlainCells.text(sheet, line, place, row.unitCode());
            case UNIT_NAME -> PlainCells.text(sheet, line, place, row.unitName());
            case BIRTH -> day(place, row.details().birth());
            case JOINED -> day(place, row.details().joined());
            case OFFICIAL -> day(place, row.details().official());
            case SEX -> choice(place, row.details().sex());
            case SMARTPHONE -> choice(place, row.details().smartphone());
            default -> column.field().ifPresent(field -> text(place, field, row));
        }
    }

    private void text(int place, MemberField field, MemberSheetRow row) {
        var text = row.text(field);
        var printed = field == MemberField.CARD_NUMBER
                ? CardNumber.of(text).map(CardNumber::printed).orElse(text)
                : text;
        PlainCells.text(sheet, line, place, printed);
    }

    private void choice(int place, Enum<?> chosen) {
        PlainCells.text(sheet, line, place, chosen == null ? "" : words.constant(chosen));
    }

    /** A whole day is a date that can be sorted; a month or a year alone stays what it is. */
    private void day(int place, PartialDate date) {
        if (date != null && date.precision() == DatePrecision.DAY) {
            sheet.value(line, place, date.date());
            sheet.style(line, place).format(DAY).set();
        } else if (date != null) {
            PlainCells.text(sheet, line, place, date.display());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        workbook.close();
    }
}
