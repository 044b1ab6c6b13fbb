package vn.sotay.policy.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.shared.model.Period;

/**
 * One row of a rule as people read it.
 *
 * @param source the document or decision that it comes from
 * @param enteredBy who entered it; null: it came with the preset
 * @param enteredAt null like {@code enteredBy}
 */
public record PolicyEntry(
        String key,
        String value,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String enteredBy,
        Instant enteredAt)
        implements Serializable {
    /** The day of the Party's founding: what holds since then always held. */
    private static final LocalDate BEGINNING = LocalDate.of(1930, 2, 3);

    /** Whether nothing held before it. */
    public boolean isFromTheBeginning() {
        return !validFrom.isAfter(BEGINNING);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return new Period(validFrom, validTo).holdsOn(day);
    }

    /** Whether it begins later than that day. */
    public boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    /** The last day on which it holds; null while no end is known. */
    public LocalDate lastDay() {
        return Period.OPEN.equals(validTo) ? null : validTo.minusDays(1);
    }
}
