package vn.sotay.shared.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * From when till when something was true: days of Asia/Ho_Chi_Minh, the first included, the last not.
 *
 * @param validFrom the first day
 * @param validTo the first day on which it no longer holds; {@link #OPEN} while it still does
 */
@Embeddable
public record Period(LocalDate validFrom, LocalDate validTo) implements Serializable {
    /** "Still so": a real date, so that one index range answers "as of" on three databases. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** A period must last at least a day. */
    public Period {
        if (!validFrom.isBefore(validTo)) {
            throw new RuleViolation("shared.period.empty", validFrom, validTo);
        }
    }

    /** From this day on. */
    public static Period from(LocalDate day) {
        return new Period(day, OPEN);
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** Whether it still holds, as far as is known. */
    public boolean isOpen() {
        return OPEN.equals(validTo);
    }

    /** The same period, ended on this day (which no longer belongs to it). */
    public Period endedOn(LocalDate day) {
        return new Period(validFrom, day);
    }
}
