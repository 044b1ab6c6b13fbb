package vn.sotay.shared.web;

import vn.sotay.shared.model.PartialDate;

/** Dates that may be known by month or year alone, as JSON writes them: {@code 1965-08-13}, {@code 1965-08}, {@code 1965}. */
public final class IsoDate {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private IsoDate() {}

    /** The date; null for null. */
    public static String of(PartialDate date) {
        if (date == null) {
            return null;
        }
        var day = date.date().toString();
        return switch (date.precision()) {
            case DAY -> day;
            case MONTH -> day.substring(0, MONTH);
            case YEAR -> day.substring(0, YEAR);
        };
    }
}
