package vn.sotay.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                assertThat(seen).contains(unit.parentCode());
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

    @Test
    void the_small_province_has_about_120_branches_and_2000_members() {
        var branches = ProvincePlan.of(DemoSize.SMALL).branches();
        assertThat(branches).hasSizeBetween(110, 135);
        assertThat(branches.stream().mapToInt(UnitPlan::size).sum()).isBetween(1_800, 2_400);
    }

    @Test
    void the_province_has_about_3600_branches_and_60000_members() {
        var branches = ProvincePlan.of(DemoSize.PROVINCE).branches();
        assertThat(branches).hasSizeBetween(3_400, 3_800);
        assertThat(branches.stream().mapToInt(UnitPlan::size).sum()).isBetween(58_000, 64_000);
    }

    @Test
    void the_units_that_the_guides_speak_of_are_there() {
        var plan = ProvincePlan.of(DemoSize.PROVINCE);
        assertThat(plan.unit("51.07").name()).isEqualTo("Huyện ủy Mộ Hà");
        assertThat(plan.unit(Story.HOME_BRANCH).name()).isEqualTo("Chi bộ thôn 2, xã Tịnh Hà");
        assertThat(plan.unit("51.07.024.09").name()).isEqualTo("Chi bộ thôn 9, xã Đức Chánh");
        assertThat(ProvincePlan.of(DemoSize.SMALL).unit(Story.HOME_BRANCH).name())
                .isEqualTo("Chi bộ thôn 2, xã Tịnh Hà");
    }
}
