package vn.sotay.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The working-day calendar: Monday to Friday, less the holidays, plus the make-up days (docs/definitions.md, Time). Immutable.
 */
public final class WorkingDays {
    private final Map<LocalDate, DayKind> special;
    private final Set<Integer> years;

    /** @param special the days that are not as their weekday says */
    public WorkingDays(Map<LocalDate, DayKind> special) {
        this.special = Map.copyOf(special);
        this.years = special.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether offices work on it. */
    public boolean isWorking(LocalDate day) {
        var kind = special.get(day);
        return kind == null ? !isWeekend(day) : kind == DayKind.MAKE_UP;
    }

    /** The last day of a term that would end on this day: the day itself, or the next working day if it is free. */
    public LocalDate end(LocalDate day) {
        var end = day;
        while (!isWorking(end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    /**
     * The last day of a term of so many working days. The day of the event is not counted.
     *
     * @param days at least 0; with 0 it is the day of the event, or the next working day
     */
    public LocalDate after(LocalDate event, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a term of " + days + " working days");
        }
        var day = event;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return end(day);
    }

    /** Whether the holidays of all years from one day to another are entered; if not, a term between them may end later. */
    public boolean isKnown(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(this::isKnown);
    }

    /** Whether the holidays of a year are entered. */
    public boolean isKnown(int year) {
        return years.contains(year);
    }
}
