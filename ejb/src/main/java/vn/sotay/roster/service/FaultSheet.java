package vn.sotay.roster.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.SheetEcho;
import vn.sotay.roster.model.SheetRow;
import vn.sotay.shared.service.PlainCells;

/** Writes rows of a sender's sheet into a new one, cell for cell, with the wrong cells marked and the reasons behind. */
final class FaultSheet implements AutoCloseable {
    private static final String WRONG = "FFC7CE";
    private static final String ODD = "FFEB9C";
    private static final int ROWS_IN_MEMORY = 500;

    /** In characters: a number, a code or a name. */
    private static final int FIRST_COLUMN = 26;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final UnaryOperator<String> words;
    private final SheetEcho echo;
    private final int width;
    private int line;

    /**
     * Writes everything above the rows.
     *
     * @param words the texts of the bundles, by key
     * @param above lines above the head; the last one stands below each printed page, too
     * @param header of the sender's sheet
     */
    FaultSheet(OutputStream out, UnaryOperator<String> words, List<String> above, SheetEcho echo, SheetRow header) {
        this.words = words;
        this.echo = echo;
        this.width = header.cells().size();
        workbook = new Workbook(out, "sotay", "1.0");
        sheet = workbook.newWorksheet(words.apply("roster.sheet.title"));
        above.forEach(text -> PlainCells.text(sheet, line++, 0, text));
        sheet.width(0, FIRST_COLUMN); // else as wide as the lines above, which run over the cells beside them
        sheet.footer(above.get(above.size() - 1), Position.LEFT);
        head(header);
    }

    private void head(SheetRow header) {
        for (var place = 0; place < width; place++) {
            text(place, header.cell(place).text());
        }
        text(width, words.apply("roster.sheet.row"));
        text(width + 1, words.apply("roster.sheet.why"));
        sheet.range(line, 0, line, width + 1).style().bold().set();
        sheet.freezePane(0, line + 1);
        line++;
    }

    /** One row with what is wrong and what is odd in it. */
    void add(SheetRow row, List<FaultRow> faults, List<FaultRow> warnings) throws IOException {
        for (var place = 0; place < width; place++) {
            text(place, echo.text(row, place));
        }
        warnings.forEach(odd -> mark(odd, ODD));
        faults.forEach(fault -> mark(fault, WRONG));
        sheet.value(line, width, row.number());
        text(
                width + 1,
                Stream.concat(faults.stream(), warnings.stream())
                        .map(this::reason)
                        .distinct()
                        .collect(Collectors.joining(" ")));
        if (++line % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private String reason(FaultRow finding) {
        return words.apply("roster.column." + finding.column()) + ": " + words.apply(key(finding.code()));
    }

    private static String key(String code) {
        return Arrays.stream(FaultCode.values()).map(Enum::name).anyMatch(code::equals)
                ? "roster.fault." + code
                : "roster.warning." + code;
    }

    private void mark(FaultRow finding, String colour) {
        var place = echo.place(finding.column());
        if (place >= 0) {
            sheet.style(line, place).fillColor(colour).set();
        }
    }

    private void text(int place, String text) {
        PlainCells.text(sheet, line, place, text);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        workbook.close();
    }
}
