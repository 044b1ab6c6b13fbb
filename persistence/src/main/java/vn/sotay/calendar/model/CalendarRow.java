package vn.sotay.calendar.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of the calendar as people read it.
 *
 * @param id its public id
 * @param source the announcement that it comes from
 */
public record CalendarRow(String id, LocalDate day, DayKind kind, String name, String source) implements Serializable {
    /** Whether offices work on it. */
    public boolean isWorked() {
        return kind == DayKind.MAKE_UP;
    }
}
