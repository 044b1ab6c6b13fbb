package vn.sotay.roster.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.shared.model.DatePrecision;
import vn.sotay.shared.model.PartialDate;

/** Reads dates from cells: text in any habit, days counted by the sheet, or a year written as a number. */
record CellDates(LocalDate firstDay) {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;
    private static final long LAST_DAY = 200_000;

    Optional<PartialDate> read(SheetCell cell) {
        return cell.number() ? ofNumber(cell.text()) : PartialDate.parse(cell.text());
    }

    /** No member was born in the years 1905 and 1906 that the numbers 1850 to 2200 would count. */
    private Optional<PartialDate> ofNumber(String digits) {
        double value;
        try {
            value = Double.parseDouble(digits);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        var days = (long) Math.floor(value);
        if (days <= 0 || days > LAST_DAY) {
            return Optional.empty();
        }
        if (days == value && days >= FIRST_YEAR && days <= LAST_YEAR) {
            return Optional.of(new PartialDate(LocalDate.of((int) days, 1, 1), DatePrecision.YEAR));
        }
        return Optional.of(PartialDate.ofDay(firstDay.plusDays(days)));
    }
}
