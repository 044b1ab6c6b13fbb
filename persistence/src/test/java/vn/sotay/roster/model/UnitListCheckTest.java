package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.roster.model.Sheets.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;

class UnitListCheckTest {
    private static final String PROVINCE = "Đảng bộ tỉnh";
    private static final String UPPER = "Đảng bộ cấp trên trực tiếp cơ sở";
    private static final String GRASSROOTS = "Đảng bộ cơ sở";
    private static final String BRANCH = "Chi bộ trực thuộc";

    private final UnitRowCheck rowCheck = new UnitRowCheck(
            Sheets.RULES,
            Sheets.units(
                    row(1, "Mã tổ chức", "Tên tổ chức đảng", "Loại hình", "Mã cấp trên", "Khối", "Ngày thành lập")));
    private final List<CheckedUnit> rows = new ArrayList<>();

    @Test
    void a_good_list_has_no_faults_and_superiors_are_found_by_code() {
        unit("51.01", "Thành ủy", UPPER, "51");
        unit("51.01.001", "Đảng bộ phường", GRASSROOTS, null);

        assertThat(faults()).isEmpty();
    }

    @Test
    void a_code_on_several_rows_is_reported_on_each() {
        unit("51.01", "Một", UPPER, "51");
        unit("51.01", "Hai", UPPER, "51");

        assertThat(faults()).containsExactly("2 DUPLICATE_CODE", "3 DUPLICATE_CODE");
    }

    @Test
    void an_unknown_superior_holds_the_unit_and_all_below() {
        unit("51.02.001", "Đảng bộ xã", GRASSROOTS, "51.02");
        unit("51.02.001.01", "Chi bộ thôn", BRANCH, "51.02.001");
        unit("52.01", "Nơi khác", UPPER, "51");

        assertThat(faults()).containsExactly("2 UNKNOWN_PARENT", "3 UNKNOWN_PARENT", "4 UNKNOWN_PARENT");
    }

    @Test
    void a_circle_of_superiors_is_reported_on_every_unit_in_it() {
        unit("51.01", "A", UPPER, "51.02");
        unit("51.02", "B", UPPER, "51.01");
        unit("51.03", "C", UPPER, "51.03");

        assertThat(faults()).containsExactly("2 CYCLE", "3 CYCLE", "4 CYCLE");
    }

    @Test
    void kinds_must_be_known_and_may_nest() {
        unit("51.01", "A", "Hội quán", "51");
        unit("51.02", "B", PROVINCE, "51");

        assertThat(faults()).containsExactly("2 KIND_NOT_ALLOWED", "3 KIND_NOT_ALLOWED");
    }

    @Test
    void names_and_dates_are_checked() {
        rows.add(rowCheck.check(row(2, "51.01", " ", UPPER, "51", null, "31/02/1950")));

        assertThat(faults()).containsExactly("2 MISSING_NAME", "2 BAD_DATE");
    }

    @Test
    void a_unit_older_than_its_superior_is_only_a_warning() {
        rows.add(rowCheck.check(row(2, "51.01", "A", UPPER, "51", null, "01/01/1980")));
        rows.add(rowCheck.check(row(3, "51.01.001", "B", GRASSROOTS, "51.01", null, "1950")));

        assertThat(faults()).isEmpty();
        assertThat(rows.get(1).findings().warnings()).extracting(Finding::code).containsExactly("OLDER_THAN_SUPERIOR");
    }

    @Test
    void below_the_armed_forces_there_are_codes_alone() {
        rows.add(rowCheck.check(row(2, "51.16", "Đảng ủy Công an", UPPER, "51", "Lực lượng vũ trang")));
        unit("51.16.001", "Bí mật", GRASSROOTS, "51.16");
        unit("51.16.001.01", "Bí mật", BRANCH, "51.16.001");

        var sealed = check().check(rows);

        assertThat(sealed).containsExactlyInAnyOrder("51.16.001", "51.16.001.01");
        var staged = new StagedUnit(1L, rows.get(1), true, null);
        assertThat(staged.name()).isNull();
        assertThat(staged.kind()).isNull();
    }

    @Test
    void total_lines_are_no_rows() {
        assertThat(rowCheck.isRow(row(9, "Tổng cộng", "4.099"))).isFalse();
        assertThat(rowCheck.isRow(row(9, "51.01", "A", UPPER))).isTrue();
    }

    private void unit(String code, String name, String kind, String superior) {
        rows.add(rowCheck.check(row(rows.size() + 2, code, name, kind, superior)));
    }

    private static UnitListCheck check() {
        var root = new KnownUnit(1L, "51", PROVINCE, UnitKind.PROVINCE, RosterMode.FULL, null);
        return new UnitListCheck(Map.of("51", root), (above, below) -> above.compareTo(below) < 0);
    }

    private List<String> faults() {
        check().check(rows);
        return rows.stream()
                .flatMap(row -> row.findings().faults().stream().map(fault -> row.row() + " " + fault.code()))
                .toList();
    }
}
