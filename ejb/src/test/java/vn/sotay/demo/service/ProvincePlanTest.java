package vn.sotay.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.model.UnitKind;

class ProvincePlanTest {
    @ParameterizedTest
    @EnumSource
    void codes_nest_and_are_unique(DemoSize size) {
        var seen = new HashSet<String>();
        for (var unit : ProvincePlan.of(size).units()) {
            assertThat(unit.code()).matches("[0-9]{2,3}(\\.[0-9]{2,3}){0,5}");
            assertThat(seen.add(unit.code())).as(unit.code()).isTrue();
            if (unit.kind() != UnitKind.PROVINCE) {
                assertThat(unit.code()).startsWith(unit.parentCode() + ".");
                assertThat(seen.contains(unit.parentCode()))
                        .as(unit.parentCode())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_armed_committee_has_no_unit_below_it(DemoSize size) {
        var plan = ProvincePlan.of(size);
        for (var committee : List.of(Committee.POLICE, Committee.ARMY, Committee.BORDER_GUARD)) {
            assertThat(plan.unitsOf(committee)).hasSize(1);
            assertThat(plan.sealedCodes(committee))
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.startsWith(committee.code() + "."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void siblings_have_different_names(DemoSize size) {
        var names = new HashMap<String, String>();
        for (var unit : ProvincePlan.of(size).units()) {
            assertThat(names.put(unit.parentCode() + " " + unit.name(), unit.code()))
                    .as(unit.code() + unit.name())
                    .isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL, 110, 135, 1800, 2400",
        "MEDIUM, 1100, 1350, 19000, 22000",
        "PROVINCE, 3400, 3800, 58000, 64000",
        "LARGE, 11300, 12700, 190000, 215000"
    })
    void every_size_has_about_as_many_branches_and_members_as_it_says(
            DemoSize size, int leastBranches, int mostBranches, int leastMembers, int mostMembers) {
        var branches = ProvincePlan.of(size).branches();
        assertThat(branches).hasSizeBetween(leastBranches, mostBranches);
        assertThat(branches.stream().mapToInt(UnitPlan::size).sum()).isBetween(leastMembers, mostMembers);
    }

    @Test
    void the_units_that_the_guides_speak_of_are_there() {
        var plan = ProvincePlan.of(DemoSize.PROVINCE);
        assertThat(plan.unit("51.07").name()).isEqualTo("Huyện ủy Mộ Hà");
        assertThat(plan.unit(Story.HOME_BRANCH).name()).isEqualTo("Chi bộ thôn 2, xã Tịnh Hà");
        assertThat(plan.unit("51.07.024.09").name()).isEqualTo("Chi bộ thôn 9, xã Đức Chánh");
    }

    @ParameterizedTest
    @EnumSource
    void the_branch_of_the_story_is_in_every_size(DemoSize size) {
        assertThat(ProvincePlan.of(size).unit(Story.HOME_BRANCH).name()).isEqualTo("Chi bộ thôn 2, xã Tịnh Hà");
    }
}
