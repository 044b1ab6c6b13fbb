package vn.sotay.roster.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules by which one import is checked, read from the policy rows once.
 *
 * @param today the business day: what lies after it is in the future
 * @param cardSeries patterns of card numbers of the rule set
 * @param unitCode pattern of a unit's code
 * @param probationMonths how long a probation lasts
 * @param firstDay the day with the number 0 in the sheet's own count of days
 */
public record CheckRules(
        LocalDate today, List<Pattern> cardSeries, Pattern unitCode, int probationMonths, LocalDate firstDay)
        implements Serializable {
    /** Day 0 of a sheet that counts from 1900, with the day that 1900 did not have. */
    public static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);

    /** Day 0 of a sheet that counts from 1904. */
    public static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
}
