package vn.sotay.shared.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as it is known: a day, a month, or a year. Entities give the column names by attribute override.
 *
 * @param date      the first day of the known period
 * @param precision how long that period is
 */
@Embeddable
public record PartialDate(
        @Column(name = "partial_date") LocalDate date,

        @Enumerated(EnumType.STRING) @Column(name = "partial_precision", length = 5)
        DatePrecision precision)
        implements Serializable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    public PartialDate {
        if (date == null || precision == null) {
            throw new IllegalArgumentException("a partial date needs its day and its precision");
        }
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY);
    }

    /** Reads a date as people write it; see {@link PartialDateText}. Empty when it is none. */
    public static Optional<PartialDate> parse(String text) {
        return PartialDateText.parse(text);
    }

    /** Whether the very day is known. */
    public boolean isExact() {
        return precision == DatePrecision.DAY;
    }

    /** The last day on which it may have been. */
    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }

    /** Certainly before: 2004 is before 05/2005, but not before 03/2004. */
    public boolean isBefore(PartialDate other) {
        return lastDay().isBefore(other.date);
    }

    /** Certainly after that day. */
    public boolean isAfter(LocalDate day) {
        return date.isAfter(day);
    }

    /** Whether both may be the same day: 1965 agrees with 13/08/1965. */
    public boolean agreesWith(PartialDate other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** Agrees and says more: 13/08/1965 refines 08/1965. */
    public boolean refines(PartialDate other) {
        return agreesWith(other) && precision.compareTo(other.precision) < 0;
    }

    /** As a Vietnamese reader writes it: 13/08/1965, 08/1965, 1965. */
    public String display() {
        return switch (precision) {
            case DAY -> DAY.format(date);
            case MONTH -> MONTH.format(date);
            case YEAR -> String.valueOf(date.getYear());
        };
    }
}
