package vn.sotay.shared.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The habits of writing a date: day first with {@code /}, {@code -} or {@code .}, month and year, the year alone. What
 * begins with four digits is year first and nothing else. Two-digit years are not guessed.
 */
final class PartialDateText {
    private static final String SEP = "\\s*[/.-]\\s*";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})" + SEP + "(\\d{1,2})" + SEP + "(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + SEP + "(\\d{1,2})" + SEP + "(\\d{1,2})([T ]00:00(:00)?(\\.0+)?)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})" + SEP + "(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})" + SEP + "(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Nobody in a roster was born earlier, and no unit founded. */
    private static final int FIRST_YEAR = 1850;

    private PartialDateText() {}

    static Optional<PartialDate> parse(String text) {
        try {
            return read(VietnameseText.nfc(text)).filter(d -> d.date().getYear() >= FIRST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> read(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), DatePrecision.DAY);
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), DatePrecision.DAY);
        }
        var monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return date(monthYear.group(2), monthYear.group(1), "1", DatePrecision.MONTH);
        }
        var yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return date(yearMonth.group(1), yearMonth.group(2), "1", DatePrecision.MONTH);
        }
        return YEAR.matcher(text).matches() ? date(text, "1", "1", DatePrecision.YEAR) : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day, DatePrecision precision) {
        var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return Optional.of(new PartialDate(date, precision));
    }
}
