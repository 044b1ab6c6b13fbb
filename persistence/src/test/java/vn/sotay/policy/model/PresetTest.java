package vn.sotay.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.database.TestDatabase;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.support.People;
import vn.sotay.support.Wired;

/** Each day has the rules of its preset. */
class PresetTest {
    private static final Instant NOW = Instant.parse("2024-09-30T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);

    @ParameterizedTest
    @EnumSource
    void the_day_before_has_the_old_rules_and_the_day_the_new_ones(TestDatabase database) {
        database.rolledBack(em -> {
            People.setUp(em);
            var rules = Wired.up(PolicyRepository.class, em);
            var presets = Wired.up(PresetRepository.class, em);
            var units = Wired.up(UnitRepository.class, em);
            assertThat(rules.preset(DAY)).isEqualTo("QN-2024");
            var series = rules.values(PolicyRule.CARD_NUMBER_PATTERN, DAY);
            assertThat(units.mayNest(UnitKind.UPPER_COMMITTEE, UnitKind.BRANCH, DAY))
                    .isFalse();

            var change = new PresetChange("QN-2025", DAY, "12-QĐ/TU", "btc", NOW);
            presets.add(change);
            em.flush();

            assertThat(rules.preset(BEFORE)).isEqualTo("QN-2024");
            assertThat(rules.preset(DAY)).isEqualTo("QN-2025");
            assertThat(rules.values(PolicyRule.CARD_NUMBER_PATTERN, BEFORE)).isEqualTo(series);
            assertThat(rules.values(PolicyRule.CARD_NUMBER_PATTERN, DAY))
                    .hasSize(series.size() + 1)
                    .containsAll(series);
            assertThat(rules.numbers(DAY, PolicyRule.PROBATION_MONTHS)).containsEntry(PolicyRule.PROBATION_MONTHS, 12);
            assertThat(units.nestingOn(BEFORE)).isNotEmpty();
            assertThat(units.nestingOn(DAY)).isNotEmpty().doesNotContainAnyElementsOf(units.nestingOn(BEFORE));
            assertThat(presets.isOneComing(BEFORE)).isTrue();
            assertThat(presets.isOneComing(DAY)).isFalse();
            assertThat(presets.isOneOn(DAY)).isTrue();
            assertThat(presets.all()).extracting(PresetRow::preset).containsExactly("QN-2025", "QN-2024");

            presets.add(new PresetChange("QN-2024", DAY.plusYears(1), "13-QĐ/TU", "btc", NOW));
            em.flush();
            assertThat(rules.preset(DAY.plusYears(2))).as("and back again").isEqualTo("QN-2024");
            assertThat(rules.preset(DAY.plusMonths(1))).isEqualTo("QN-2025");
        });
    }

    @ParameterizedTest
    @EnumSource
    void only_what_has_not_begun_is_taken_back(TestDatabase database) {
        database.rolledBack(em -> {
            People.setUp(em);
            var presets = Wired.up(PresetRepository.class, em);
            var change = new PresetChange("QN-2025", DAY, "12-QĐ/TU", "btc", NOW);
            presets.add(change);
            em.flush();

            assertThatThrownBy(() -> change.mustNotHaveBegun(DAY)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> presets.get("keine")).isInstanceOf(NotFound.class);
            presets.get(change.publicId()).mustNotHaveBegun(BEFORE);
            presets.remove(change);
            em.flush();
            assertThat(Wired.up(PolicyRepository.class, em).preset(DAY)).isEqualTo("QN-2024");
        });
    }

    @ParameterizedTest
    @EnumSource
    void differences_are_those_of_the_day_with_values_entered_by_hand(TestDatabase database) {
        database.rolledBack(em -> {
            People.setUp(em);
            var presets = Wired.up(PresetRepository.class, em);
            assertThat(presets.names()).containsExactly("QN-2024", "QN-2025");
            assertThat(presets.isShipped("QN-2030")).isFalse();
            assertThat(presets.differences("QN-2024", "QN-2025", BEFORE))
                    .extracting(PresetDifference::key)
                    .containsExactly(PolicyRule.CARD_NUMBER_PATTERN);

            em.persist(PolicyRule.entered("QN-2024", "feedback.most.a.day", "5", DAY, "Công văn 7", "btc", NOW));
            em.createQuery("update PolicyRule r set r.period.validTo = :day where r.preset = 'QN-2024'"
                            + " and r.ruleKey = 'feedback.most.a.day' and r.ruleValue = '20'")
                    .setParameter("day", DAY)
                    .executeUpdate();

            assertThat(presets.differences("QN-2024", "QN-2025", BEFORE)).hasSize(1);
            assertThat(presets.differences("QN-2024", "QN-2025", DAY))
                    .filteredOn(one -> one.key().equals("feedback.most.a.day"))
                    .singleElement()
                    .returns(List.of("5"), PresetDifference::before)
                    .returns(List.of("20"), PresetDifference::after);
        });
    }

    @ParameterizedTest
    @EnumSource
    void units_that_would_stand_wrong_are_counted(TestDatabase database) {
        database.rolledBack(em -> {
            People.setUp(em);
            var tree = Wired.up(OrganisationTree.class, em);
            var province = People.place(tree, null, "51", UnitKind.PROVINCE);
            var district = People.place(tree, province, "51.07", UnitKind.UPPER_COMMITTEE);
            People.place(tree, district, "51.07.001", UnitKind.GRASSROOTS_BRANCH);
            em.flush();
            var units = Wired.up(UnitRepository.class, em);

            assertThat(units.misplaced("QN-2024", DAY)).isZero();
            em.createQuery("delete from NestingRule r where r.preset = 'QN-2025' and r.childKind = GRASSROOTS_BRANCH")
                    .executeUpdate();
            assertThat(units.misplaced("QN-2025", DAY)).isEqualTo(1);
        });
    }
}
