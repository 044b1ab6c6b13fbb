package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.roster.model.Sheets.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Sex;
import vn.sotay.member.model.Smartphone;
import vn.sotay.member.model.Standing;

class MemberRowCheckTest {
    private static final Object[] GOOD = {
        "Nguyễn Thị Hoa",
        "Nữ",
        "13/08/1965",
        "00.100214",
        "000168000001",
        "02/04/2011",
        "02/04/2012",
        "51.01.001.01",
        "0080916090",
        "Có",
        "Đang sinh hoạt"
    };
    private static final int NAME = 0;
    private static final int BIRTH = 2;
    private static final int CARD = 3;
    private static final int CITIZEN_ID = 4;
    private static final int JOINED = 5;
    private static final int OFFICIAL = 6;
    private static final int UNIT = 7;
    private static final int PHONE = 8;
    private static final int STATUS = 10;

    private final MemberRowCheck check = new MemberRowCheck(
            Sheets.RULES,
            Sheets.members(row(
                    1,
                    "Họ tên",
                    "Giới tính",
                    "Ngày sinh",
                    "Số thẻ ĐV",
                    "CCCD",
                    "Ngày vào Đảng",
                    "Ngày chính thức",
                    "Mã chi bộ",
                    "SĐT",
                    "Smartphone",
                    "Tình trạng")),
            Sheets.UNITS);

    @Test
    void a_good_row_has_canonical_values_and_nothing_to_report() {
        var member = check.check(row(2, GOOD));

        assertThat(member.findings().faults()).isEmpty();
        assertThat(member.findings().warnings()).isEmpty();
        assertThat(member.details().cardNumber()).isEqualTo("00100214");
        assertThat(member.details().sex()).isEqualTo(Sex.FEMALE);
        assertThat(member.details().smartphone()).isEqualTo(Smartphone.YES);
        assertThat(member.details().birth().display()).isEqualTo("13/08/1965");
        assertThat(member.standing()).isEqualTo(Standing.OFFICIAL);
        assertThat(member.participation()).isEqualTo(Participation.ACTIVE);
        assertThat(member.unitId()).isEqualTo(7L);
    }

    @Test
    void habits_are_understood_and_not_reported() {
        var member = check.check(row(
                2,
                "  NGUYỄN   THỊ HOÀ ",
                "nữ",
                23967,
                "00100214",
                "000 168 000 001",
                "02.04.2011",
                41001,
                " 51.01.001.01. ",
                "0080.916.090",
                "x",
                ""));

        assertThat(member.findings().faults()).isEmpty();
        assertThat(member.findings().warnings()).isEmpty();
        assertThat(member.details().fullName()).isEqualTo("NGUYỄN THỊ HOÀ");
        assertThat(member.details().birth().display()).isEqualTo("13/08/1965");
        assertThat(member.details().official().display()).isEqualTo("02/04/2012");
    }

    @ParameterizedTest
    @CsvSource({
        "0,'   ',MISSING_NAME", "0,---,MISSING_NAME", "2,31/02/1971,BAD_DATE", "2,không rõ,BAD_DATE",
        "2,1971-13-01,BAD_DATE", "2,12/05/2071,BAD_DATE", "5,01/10/2024,BAD_DATE",
                "6,01/04/2011,OFFICIAL_BEFORE_JOINED",
        "6,01/04/2029,BAD_DATE", "7,51.77.001.01,UNKNOWN_UNIT", "7,'',UNKNOWN_UNIT", "7,51.16.001,AGGREGATE_ONLY_UNIT"
    })
    void faults_that_hold_a_row_back(int column, String value, String code) {
        var member = check.check(with(column, value));

        assertThat(member.findings().isHeld()).isTrue();
        assertThat(member.findings().faults()).extracting(Finding::code).containsExactly(code);
        assertThat(member.findings().faults().get(0).value()).isEqualTo(value.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00.12345", "AB.123456", "0012345678"})
    void a_card_number_of_no_series_is_let_in_and_reported(String card) {
        var member = check.check(with(CARD, card));

        assertThat(member.findings().isHeld()).isFalse();
        assertThat(member.findings().faults()).extracting(Finding::code).containsExactly("BAD_CARD");
        assertThat(member.details().cardNumber()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "0,Hoa,ONE_WORD_NAME",
        "0,<script>alert(1)</script>,ODD_NAME",
        "0,Lê \u202eVăn Tám,INVISIBLE_MARKS",
        "2,01/01/1999,AGE",
        "2,'',MISSING_BIRTH",
        "4,00016800,BAD_CITIZEN_ID",
        "8,123,BAD_PHONE",
        "5,'',MISSING_JOINED",
        "6,02/04/2011,OFFICIAL_TOO_EARLY",
        "10,Không hiểu,UNKNOWN_STATUS",
        "1,?,UNKNOWN_SEX"
    })
    void what_is_odd_is_let_in_with_a_warning(int column, String value, String code) {
        var member = check.check(with(column, value));

        assertThat(member.findings().faults()).isEmpty();
        assertThat(member.findings().warnings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void quotes_and_script_are_kept_as_text() {
        assertThat(check.check(with(NAME, "Y'Bl\"ô <b>")).details().fullName()).isEqualTo("Y'Bl\"ô <b>");
    }

    @Test
    void a_name_of_300_letters_is_held_and_its_beginning_kept() {
        var member = check.check(with(NAME, "Nguyễn " + "a".repeat(293)));

        assertThat(member.findings().faults()).extracting(Finding::code).containsExactly("MISSING_NAME");
        assertThat(member.findings().faults().get(0).value()).hasSize(250);
    }

    @Test
    void an_official_date_within_the_probation_may_lie_ahead() {
        var row = GOOD.clone();
        row[JOINED] = "14/09/2023";
        row[OFFICIAL] = "05/10/2024";

        var member = check.check(row(2, row));

        assertThat(member.findings().faults()).isEmpty();
        assertThat(member.findings().warnings()).extracting(Finding::code).containsExactly("OFFICIAL_AHEAD");
        assertThat(member.standing()).isEqualTo(Standing.PROBATIONARY);
    }

    @Test
    void number_cells_get_their_leading_zeros_back() {
        var row = GOOD.clone();
        row[CARD] = 100214;
        row[PHONE] = 80916090;

        var member = check.check(row(2, row));

        assertThat(member.details().cardNumber()).isEqualTo("00100214");
        assertThat(member.details().phone()).isEqualTo("0080916090");
        assertThat(member.findings().warnings())
                .extracting(Finding::code)
                .containsExactly("LEADING_ZEROS", "LEADING_ZEROS");
    }

    @Test
    void a_year_alone_is_a_year_also_in_a_number_cell() {
        assertThat(check.check(with(BIRTH, "1965")).details().birth().display()).isEqualTo("1965");
        assertThat(check.check(with(BIRTH, 1965)).details().birth().display()).isEqualTo("1965");
        assertThat(check.check(with(BIRTH, "08/1965")).details().birth().display())
                .isEqualTo("08/1965");
    }

    @ParameterizedTest
    @CsvSource({
        "Miễn sinh hoạt,OFFICIAL,EXEMPT",
        "Giảm,OFFICIAL,REDUCED",
        "Đi vắng,OFFICIAL,AWAY",
        "Dự bị,PROBATIONARY,ACTIVE",
        "Đã mất,DECEASED,AWAY",
        "Khai trừ,EXPELLED,AWAY"
    })
    void the_status_word_says_standing_and_participation(String word, Standing standing, Participation participation) {
        assertThat(check.check(with(STATUS, word)))
                .returns(standing, CheckedMember::standing)
                .returns(participation, CheckedMember::participation);
    }

    @Test
    void totals_titles_and_repeated_headers_are_no_rows() {
        var lines = List.of(
                row(2),
                row(3, null, "  "),
                row(4, "Tổng cộng: 59.785 đảng viên", "12"),
                row(5, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
                row(
                        6,
                        "Họ tên",
                        "Giới tính",
                        "Ngày sinh",
                        "Số thẻ ĐV",
                        "CCCD",
                        "Ngày vào Đảng",
                        "Ngày chính thức",
                        "Mã chi bộ",
                        "SĐT",
                        "Smartphone",
                        "Tình trạng"));

        assertThat(lines).noneMatch(check::isRow);
        assertThat(check.isRow(row(7, GOOD))).isTrue();
        assertThat(check.isRow(row(8, "  ", null, null, null, "000168000001"))).isTrue();
    }

    private static SheetRow with(int column, Object value) {
        var row = GOOD.clone();
        row[column] = value;
        return row(2, row);
    }
}
