package vn.sotay.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.sotay.organisation.model.TestUnits.unit;

import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RuleViolation;

class UnitTest {
    final Unit province = unit(1, "51", UnitKind.PROVINCE, null);
    final Unit district = unit(36, "51.07", UnitKind.UPPER_COMMITTEE, province);
    final Unit branch = unit(40_000, "51.07.001", UnitKind.GRASSROOTS_BRANCH, district);

    @Test
    void the_path_is_the_chain_of_keys_from_the_top() {
        assertThat(branch.path()).isEqualTo(district.path() + "00uv4").startsWith(province.path());
        assertThat(branch.depth()).isEqualTo(2);
    }

    @Test
    void a_subtree_is_one_range_of_paths() {
        var range = PathRange.subtree(district.path());
        assertThat(range.contains(branch.path())).isTrue();
        assertThat(range.contains(district.path())).isTrue();
        assertThat(range.contains(province.path())).isFalse();
        assertThat(range.contains(
                        unit(37, "51.08", UnitKind.UPPER_COMMITTEE, province).path()))
                .isFalse();
    }

    @Test
    void a_unit_cannot_hang_under_itself() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> district.hangUnder(branch))
                .returns("organisation.place.cycle", RuleViolation::key);
    }
}
