package vn.sotay.roster.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.sotay.roster.model.CheckRules;
import vn.sotay.roster.model.ColumnMap;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.SheetCell;
import vn.sotay.roster.model.SheetEcho;
import vn.sotay.roster.model.SheetRow;

class FaultSheetTest {
    private final ColumnMap columns = new ColumnMap(1, Map.of(MemberColumn.NAME, 0, MemberColumn.BIRTH, 1));
    private final SheetRow header = row(1, SheetCell.of("Họ và tên"), SheetCell.of("Ngày sinh"), SheetCell.of("Lạ"));

    private final List<String> above =
            List.of("DỮ LIỆU GIẢ LẬP", "Phan Thu Hà xuất lúc 08:00. Lý do: họ và tên, ngày sinh cần sửa.");

    private static SheetRow row(int number, SheetCell... cells) {
        return new SheetRow(number, List.of(cells));
    }

    private static FaultRow finding(String column, String code) {
        return new FaultRow(1L, 7, column, code, null, null);
    }

    private byte[] sheet(SheetRow row, List<FaultRow> faults, List<FaultRow> warnings) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet =
                new FaultSheet(bytes, key -> key, above, new SheetEcho(columns, CheckRules.DAY_ZERO_1900), header)) {
            sheet.add(row, faults, warnings);
        }
        return bytes.toByteArray();
    }

    private static List<Row> read(byte[] workbook) throws IOException {
        try (var file = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return file.getFirstSheet().read();
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_senders_row_comes_back_with_its_number_and_the_reasons() throws IOException {
        var rows = read(sheet(
                row(7, SheetCell.of("Lý"), new SheetCell("24000", true), SheetCell.of("x")),
                List.of(finding("NAME", "MISSING_NAME")),
                List.of(finding("BIRTH", "AGE"))));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("DỮ LIỆU GIẢ LẬP");
        assertThat(rows.get(2))
                .extracting(cell -> cell.getRawValue())
                .containsExactly("Họ và tên", "Ngày sinh", "Lạ", "roster.sheet.row", "roster.sheet.why");
        assertThat(rows.get(3).getCellText(1)).as("a date reads as a date").isEqualTo("15/09/1965");
        assertThat(rows.get(3).getCellText(2))
                .as("a column that nobody understands")
                .isEqualTo("x");
        assertThat(rows.get(3).getCellAsNumber(3).orElseThrow().intValue()).isEqualTo(7);
        assertThat(rows.get(3).getCellText(4))
                .isEqualTo(
                        "roster.column.NAME: roster.fault.MISSING_NAME" + " roster.column.BIRTH: roster.warning.AGE");
    }

    @Test
    void what_begins_like_a_formula_is_text() throws IOException {
        for (var text : List.of("=1+1", "+84", "-1", "@SUM(A1)")) {
            var workbook = sheet(row(7, SheetCell.of(text)), List.of(finding("NAME", "ODD_NAME")), List.of());

            assertThat(read(workbook).get(3).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(read(workbook).get(3).getCellText(0)).isEqualTo(text);
            assertThat(part(workbook, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        }
    }

    @Test
    void wrong_cells_and_odd_cells_have_colours() throws IOException {
        var workbook = sheet(
                row(7, SheetCell.of("Lý"), SheetCell.of("1865")),
                List.of(finding("NAME", "MISSING_NAME")),
                List.of(finding("BIRTH", "AGE"), finding("PHONE", "BAD_PHONE")));

        assertThat(part(workbook, "xl/styles.xml")).contains("FFC7CE", "FFEB9C");
    }
}
