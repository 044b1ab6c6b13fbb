package vn.sotay.aggregate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.support.PlantedTree;
import vn.sotay.support.Wired;

class MonthlyTotalTest extends PlantedTree {
    private static final YearMonth MONTH = YearMonth.of(2024, 8);
    private static final Instant NOW = Instant.parse("2024-09-03T02:00:00Z");
    private static final TotalsForm FORM = new TotalsForm(100, 10, 5, 80);

    private MonthlyTotalRepository totals() {
        return Wired.up(MonthlyTotalRepository.class, em);
    }

    private MonthlyTotal sent(YearMonth month) {
        var total = new MonthlyTotal(second, month, MONTH);
        total.say(FORM, Onboarding.TRAINED, "lucluong", NOW);
        totals().add(total);
        return total;
    }

    private void seal() {
        tree.setRegime(second, RosterMode.AGGREGATE_ONLY, MeetingDuty.EXEMPT, LocalDate.of(2024, 3, 15), "Quân sự");
        em.flush();
    }

    @Test
    void a_unit_with_a_roster_sends_no_total() {
        assertThat(catchThrowableOfType(RuleViolation.class, () -> new MonthlyTotal(second, MONTH, MONTH))
                        .key())
                .isEqualTo("aggregate.roster");
    }

    @Test
    void a_month_that_has_not_begun_has_none() {
        seal();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> new MonthlyTotal(second, MONTH.plusMonths(1), MONTH))
                        .key())
                .isEqualTo("aggregate.future");
    }

    @Test
    void every_wrong_number_is_named() {
        var wrong = catchThrowableOfType(InvalidInput.class, () -> TotalsForm.of(null, -1, 3, 100_000));
        assertThat(wrong.errors()).extracting("field").containsExactly("official", "probationary", "registered");
        var more = catchThrowableOfType(InvalidInput.class, () -> TotalsForm.of(10, 2, 13, 14));
        assertThat(more.errors()).extracting("field").containsExactly("exempt", "registered");
        assertThat(TotalsForm.of(10, 2, 12, 12).members()).isEqualTo(12);
    }

    @Test
    void the_second_of_two_officers_is_told() {
        seal();
        var total = sent(MONTH);
        total.mustBe(total.version());
        assertThat(catchThrowableOfType(StaleVersion.class, () -> total.mustBe(total.version() + 1)))
                .isNotNull();
        assertThat(catchThrowableOfType(StaleVersion.class, () -> total.mustBe(null)))
                .isNotNull();
    }

    @Test
    void what_was_sent_is_read_by_month_and_what_was_not_is_missed_since_the_unit_has_no_roster() {
        seal();
        sent(MONTH.minusMonths(1));
        var totals = totals();
        assertThat(totals.of(second, MONTH.minusMonths(12), MONTH))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.month()).isEqualTo("2024-07");
                    assertThat(view.form()).isEqualTo(FORM);
                });
        var everywhere = new Scope(java.util.List.of(PathRange.PROVINCE));
        assertThat(totals.missing(everywhere, YearMonth.of(2024, 1), MONTH))
                .singleElement()
                .satisfies(missing -> assertThat(missing.month()).isEqualTo(YearMonth.of(2024, 3)));
        assertThat(totals.missing(everywhere, MONTH.minusMonths(1), MONTH))
                .extracting(MissingTotal::month)
                .containsExactly(MONTH);
        assertThat(totals.missing(Scope.of(first.path()), YearMonth.of(2024, 1), MONTH))
                .isEmpty();
        sent(MONTH);
        assertThat(totals.missing(everywhere, MONTH.minusMonths(1), MONTH)).isEmpty();
        assertThat(totals.onboarding()).singleElement().satisfies(unit -> assertThat(unit.month())
                .isEqualTo("2024-08"));
    }

    @Test
    void a_line_counts_the_units_that_had_no_roster_at_the_end_of_its_month() {
        seal();
        var lines = totals().lines(YearMonth.of(2024, 2), MONTH);
        assertThat(lines).extracting(ForcesLine::month).startsWith("2024-08").endsWith("2024-03");
        assertThat(lines.get(0).units()).isEqualTo(1);
        sent(MONTH);
        assertThat(totals().lines(MONTH, MONTH).get(0)).satisfies(line -> {
            assertThat(line.isComplete()).isTrue();
            assertThat(line.members()).as("one alone").isNull();
        });
    }
}
