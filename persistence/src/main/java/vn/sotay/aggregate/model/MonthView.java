package vn.sotay.aggregate.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A month of a unit without a roster, for its own officer.
 *
 * @param month {@code 2024-09}
 * @param form null while nothing was sent
 * @param by the display name of who sent it last
 * @param version of what was sent; null while nothing was
 */
public record MonthView(String month, TotalsForm form, Onboarding onboarding, String by, Instant at, Integer version)
        implements Serializable {
    /** A month of which nothing was sent. */
    public static MonthView empty(String month) {
        return new MonthView(month, null, null, null, null, null);
    }

    /** Whether it was sent. */
    public boolean isSent() {
        return form != null;
    }
}
