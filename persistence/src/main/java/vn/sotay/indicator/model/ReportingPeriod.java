package vn.sotay.indicator.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.shared.model.InvalidInput;

/**
 * A month, a quarter or a year for which figures are kept.
 *
 * @param code {@code 2024-09}, {@code 2024-Q3} or {@code 2024}
 * @param first its first day
 * @param last its last day
 */
public record ReportingPeriod(String code, LocalDate first, LocalDate last) implements Serializable {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?");
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** @throws InvalidInput {@code period}, if the code names none */
    public static ReportingPeriod of(String code) {
        var parts = CODE.matcher(code == null ? "" : code.strip());
        if (!parts.matches()) {
            throw new InvalidInput("period", "indicator.period.wrong", code == null ? "" : code);
        }
        var year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return month(YearMonth.of(year, Integer.parseInt(parts.group(2))));
        }
        return parts.group(3) == null ? year(year) : quarter(year, Integer.parseInt(parts.group(3)));
    }

    /** A month. */
    public static ReportingPeriod month(YearMonth month) {
        return new ReportingPeriod(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** The month, the quarter and the year in which a day lies. */
    public static List<ReportingPeriod> around(LocalDate day) {
        var quarter = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
        return List.of(month(YearMonth.from(day)), quarter(day.getYear(), quarter), year(day.getYear()));
    }

    private static ReportingPeriod quarter(int year, int quarter) {
        var end = YearMonth.of(year, quarter * MONTHS_OF_A_QUARTER);
        return new ReportingPeriod(
                year + "-Q" + quarter, end.minusMonths(MONTHS_OF_A_QUARTER - 1L).atDay(1), end.atEndOfMonth());
    }

    private static ReportingPeriod year(int year) {
        var end = YearMonth.of(year, MONTHS_OF_A_YEAR);
        return new ReportingPeriod(String.valueOf(year), LocalDate.of(year, 1, 1), end.atEndOfMonth());
    }

    /** How long a period is. */
    public enum Length {
        MONTH,
        QUARTER,
        YEAR
    }

    /** How long it is. */
    public Length length() {
        if (isMonth()) {
            return Length.MONTH;
        }
        return code.contains("Q") ? Length.QUARTER : Length.YEAR;
    }

    /** The day whose homes and states count: the last of the period or, while it runs, today. */
    public LocalDate countedOn(LocalDate today) {
        return today.isBefore(last) ? today : last;
    }

    /** Whether it is one month. */
    public boolean isMonth() {
        return YearMonth.from(first).equals(YearMonth.from(last));
    }
}
