package vn.sotay.roster.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.sotay.roster.model.CheckRules;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.SheetCell;
import vn.sotay.shared.model.InvalidInput;

class SpreadsheetReaderTest {
    private static final Object[] NOTHING = {};

    @Test
    void rows_carry_the_numbers_that_excel_shows() {
        var file =
                Workbooks.of(new Object[] {"Danh sách"}, NOTHING, new Object[] {"TT", null, 25141}, new Object[] {1.5});

        try (var reader = new SpreadsheetReader(file)) {
            assertThat(reader.next().number()).isEqualTo(1);
            var third = reader.next();
            assertThat(third.number()).isEqualTo(3);
            assertThat(third.cell(0)).isEqualTo(SheetCell.of("TT"));
            assertThat(third.cell(1)).isEqualTo(SheetCell.EMPTY);
            assertThat(third.cell(2)).isEqualTo(new SheetCell("25141", true));
            assertThat(third.cell(50)).isEqualTo(SheetCell.EMPTY);
            assertThat(reader.next().cell(0)).isEqualTo(new SheetCell("1.5", true));
            assertThat(reader.next()).isNull();
            assertThat(reader.firstDay()).isEqualTo(CheckRules.DAY_ZERO_1900);
        }
    }

    @Test
    void a_sheet_gives_the_rows_below_its_header() {
        var file = Workbooks.of(
                new Object[] {"DANH SÁCH"},
                new Object[] {"Họ tên", "Ngày sinh", "Ngày kết nạp", "Mã chi bộ"},
                new Object[] {"Lê Văn Tám", 1965, "02/04/2011", "51.01.001.01"});

        try (var sheet = new ImportSheet(
                file, ImportSheet.header(file, ImportKind.MEMBERS).map())) {
            assertThat(sheet.columns().headerRow()).isEqualTo(2);
            assertThat(sheet.next().number()).isEqualTo(3);
            assertThat(sheet.next()).isNull();
        }
    }

    @Test
    void a_sheet_without_a_needed_column_is_refused_by_name() {
        var file = Workbooks.of(new Object[] {"Họ tên", "Ngày sinh", "Mã chi bộ"}, new Object[] {"A", "1", "2"});

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ImportSheet.header(file, ImportKind.MEMBERS))
                .returns("roster.header.missing", InvalidInput::key)
                .satisfies(e -> assertThat(e.args()).containsExactly("Ngày vào Đảng"));
    }

    @Test
    void what_passes_the_screen_but_is_no_workbook_is_broken() {
        var file = Workbooks.with("xl/worksheets/sheet1.xml", "<worksheet><row r='1'/></worksheet>");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new SpreadsheetReader(file))
                .returns("roster.file.broken", InvalidInput::key);
    }
}
