package vn.sotay.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.sotay.shared.model.RuleViolation;

/** Terms in working days, by hand for the days that people get wrong, and against plain counting for the rest. */
class WorkingDaysTest {
    /** From 29 April 2024, swapped with Saturday 4 May, to 1 May. */
    private static final WorkingDays SPRING = new WorkingDays(Map.of(
            LocalDate.of(2024, 4, 18), DayKind.HOLIDAY,
            LocalDate.of(2024, 4, 29), DayKind.HOLIDAY,
            LocalDate.of(2024, 4, 30), DayKind.HOLIDAY,
            LocalDate.of(2024, 5, 1), DayKind.HOLIDAY,
            LocalDate.of(2024, 5, 4), DayKind.MAKE_UP));

    @Test
    void the_day_of_the_event_is_not_counted_and_a_make_up_day_is() {
        var friday = LocalDate.of(2024, 4, 26);
        assertThat(SPRING.after(friday, 1)).isEqualTo("2024-05-02");
        assertThat(SPRING.after(friday, 3)).isEqualTo("2024-05-04");
        assertThat(SPRING.after(friday, 4)).isEqualTo("2024-05-06");
    }

    @Test
    void a_term_that_ends_on_a_free_day_ends_on_the_next_working_day() {
        assertThat(SPRING.end(LocalDate.of(2024, 4, 27))).isEqualTo("2024-05-02");
        assertThat(SPRING.end(LocalDate.of(2024, 5, 4))).isEqualTo("2024-05-04");
        assertThat(SPRING.after(LocalDate.of(2024, 4, 18), 0)).isEqualTo("2024-04-19");
    }

    @Test
    void a_year_without_entries_is_not_known() {
        assertThat(SPRING.isKnown(LocalDate.of(2024, 12, 20), LocalDate.of(2024, 12, 31)))
                .isTrue();
        assertThat(SPRING.isKnown(LocalDate.of(2024, 12, 20), LocalDate.of(2025, 1, 2)))
                .isFalse();
    }

    @Test
    void only_a_free_day_can_be_made_up_on_and_no_term_runs_backwards() {
        var monday = LocalDate.of(2024, 9, 30);
        assertThatThrownBy(() -> new CalendarDay(monday, DayKind.MAKE_UP, "x", "y"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("calendar.makeUp.weekday");
        assertThatThrownBy(() -> SPRING.after(monday, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_term_holds_as_many_working_days_as_it_says(
            @ForAll @IntRange(max = 700) int offset,
            @ForAll @IntRange(min = 1, max = 90) int term,
            @ForAll Set<@IntRange(max = 800) Integer> free) {
        var first = LocalDate.of(2024, 1, 1);
        var calendar = new WorkingDays(free.stream()
                .map(first::plusDays)
                .collect(Collectors.toMap(
                        day -> day, day -> WorkingDays.isWeekend(day) ? DayKind.MAKE_UP : DayKind.HOLIDAY)));
        var event = first.plusDays(offset);
        var end = calendar.after(event, term);
        assertThat(calendar.isWorking(end)).isTrue();
        assertThat(Stream.iterate(event.plusDays(1), day -> !day.isAfter(end), day -> day.plusDays(1))
                        .filter(calendar::isWorking)
                        .count())
                .isEqualTo(term);
    }
}
