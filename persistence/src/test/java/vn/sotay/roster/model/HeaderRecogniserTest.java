package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.sotay.roster.model.Sheets.row;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.InvalidInput;

class HeaderRecogniserTest {
    @Test
    void title_rows_above_and_other_wordings_are_understood() {
        var map = Sheets.members(
                row(1, "ĐẢNG BỘ TỈNH TRÀ GIANG"),
                row(3, null, "DANH SÁCH ĐẢNG VIÊN", "quý 3"),
                row(
                        5,
                        "TT",
                        "HỌ TÊN",
                        "Ngày, tháng, năm sinh",
                        "Số thẻ ĐV",
                        "CCCD/CMND",
                        "Ngày kết nạp",
                        "Ngày công nhận\nchính thức",
                        "Mã chi bộ",
                        "SĐT",
                        "Cột lạ"));

        assertThat(map.headerRow()).isEqualTo(5);
        assertThat(map.places())
                .containsEntry(MemberColumn.NAME, 1)
                .containsEntry(MemberColumn.BIRTH, 2)
                .containsEntry(MemberColumn.CARD, 3)
                .containsEntry(MemberColumn.CITIZEN_ID, 4)
                .containsEntry(MemberColumn.JOINED, 5)
                .containsEntry(MemberColumn.OFFICIAL, 6)
                .containsEntry(MemberColumn.UNIT_CODE, 7)
                .containsEntry(MemberColumn.PHONE, 8)
                .hasSize(8);
    }

    @Test
    void a_missing_needed_column_is_named() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Sheets.members(row(1, "Họ và tên", "Số thẻ", "Ngày vào Đảng")))
                .returns("roster.header.missing", InvalidInput::key)
                .satisfies(e -> assertThat(e.args()[0].toString().split(", "))
                        .containsExactlyInAnyOrder("Ngày sinh", "Mã tổ chức đảng"));
    }

    @Test
    void a_sheet_without_a_header_is_refused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Sheets.members(row(1, "Nguyễn Văn An", "1970"), row(2, 1, 2, 3)))
                .returns("roster.header.none", InvalidInput::key);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> HeaderRecogniser.find(List.of(), List.of(MemberColumn.NAME)))
                .returns("roster.header.none", InvalidInput::key);
    }

    private static SheetHeader strange() {
        return HeaderRecogniser.find(
                List.of(row(
                        3,
                        "TT",
                        "Họ và tên",
                        "Ngày sinh",
                        "Ngày được kết nạp vào Đảng",
                        "Mã nơi sinh hoạt",
                        "Màu mắt")),
                ImportKind.MEMBERS.columns());
    }

    @Test
    void a_needed_column_that_is_not_recognised_is_asked_for() {
        assertThat(strange().isComplete()).isFalse();
        assertThat(strange().missing()).containsExactly(MemberColumn.JOINED, MemberColumn.UNIT_CODE);
    }

    @Test
    void what_is_most_alike_is_offered() {
        assertThat(strange().guesses(ImportKind.MEMBERS.columns()))
                .containsEntry(1, MemberColumn.NAME)
                .containsEntry(2, MemberColumn.BIRTH)
                .containsEntry(3, MemberColumn.JOINED)
                .containsEntry(4, MemberColumn.UNIT_CODE)
                .doesNotContainKeys(0, 5);
    }

    @Test
    void a_header_of_other_words_is_a_header_if_it_is_wide_enough() {
        var header = HeaderRecogniser.find(
                List.of(row(1, "DANH SÁCH"), row(2, "a", "b", "c", "d", "e")), ImportKind.MEMBERS.columns());

        assertThat(header.map().headerRow()).isEqualTo(2);
        assertThat(header.map().places()).isEmpty();
    }

    @Test
    void what_was_understood_is_stored_and_read_again() {
        var map = strange().map();

        assertThat(ColumnMap.read(map.write(), ImportKind.MEMBERS)).isEqualTo(map);
        assertThat(map.at(9).headerRow()).isEqualTo(9);
    }

    @Test
    void no_wording_means_two_columns() {
        assertThat(Arrays.stream(MemberColumn.values()).flatMap(c -> c.wordings().stream()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(UnitColumn.values()).flatMap(c -> c.wordings().stream()))
                .doesNotHaveDuplicates();
    }
}
