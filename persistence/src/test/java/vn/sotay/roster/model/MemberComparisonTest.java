package vn.sotay.roster.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.Smartphone;
import vn.sotay.shared.model.PartialDate;

class MemberComparisonTest {
    private final MemberDetails known = person("Lê Văn Lý", "13/08/1965", "12 đường Hoà Bình", "0080916090");

    @Test
    void spelling_silence_and_less_precise_dates_are_no_difference() {
        var listed = person("LÊ  VĂN LÍ", "1965", "12 đường Hòa Bình", null);

        assertThat(MemberComparison.of(known, listed, "51.01", "51.01")).isEmpty();
    }

    @Test
    void the_list_is_followed_only_where_somebody_chose_so() {
        var listed = person("Lê Văn Lan", "14/08/1965", null, "0080916091");

        var merged = MemberComparison.merge(known, listed, Set.of("BIRTH", "RESIDENCE"));

        assertThat(merged.birth().display()).isEqualTo("14/08/1965");
        assertThat(merged.residence()).as("an empty cell is silence").isEqualTo(known.residence());
        assertThat(merged.fullName()).isEqualTo("Lê Văn Lý");
        assertThat(merged.phone()).isEqualTo("0080916090");
    }

    @Test
    void what_is_otherwise_is_listed_field_by_field() {
        var listed = person("Lê Văn Lan", "14/08/1965", "9 đường Hòa Bình", "0080916091");

        assertThat(MemberComparison.of(known, listed, "51.01", "51.02"))
                .extracting(FieldDifference::column)
                .containsExactly("NAME", "BIRTH", "RESIDENCE", "PHONE", "UNIT_CODE");
    }

    @Test
    void a_more_precise_date_is_shown() {
        var year = person("Lê Văn Lý", "1965", null, null);

        assertThat(MemberComparison.of(year, known, "51.01", "51.01"))
                .extracting(FieldDifference::column)
                .containsExactly("BIRTH", "RESIDENCE", "PHONE");
    }

    private static MemberDetails person(String name, String birth, String residence, String phone) {
        var born = PartialDate.parse(birth).orElseThrow();
        return new MemberDetails(
                name,
                null,
                born,
                null,
                null,
                null,
                null,
                residence,
                null,
                null,
                null,
                null,
                null,
                null,
                phone,
                Smartphone.UNKNOWN,
                null);
    }
}
