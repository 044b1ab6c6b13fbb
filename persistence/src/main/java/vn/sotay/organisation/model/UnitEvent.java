package vn.sotay.organisation.model;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.shared.model.Period;

/**
 * One line of a unit's history.
 *
 * @param from the first day
 * @param to the first day on which it no longer held; {@link Period#OPEN} while it does
 * @param text the superior's name, the unit's own code and name then, or those of the unit that it took over; null for a regime
 * @param decision number and date of the decision, or the reason; may be null
 */
public record UnitEvent(
        LocalDate from,
        LocalDate to,
        What what,
        String text,
        UnitKind kind,
        RosterMode rosterMode,
        MeetingDuty meetingDuty,
        String decision)
        implements Serializable {
    /** What a line is about. */
    public enum What {
        /** Where it hung. */
        PLACEMENT,
        /** What it was called. */
        NAME,
        /** How much of its roster was kept and whether it had to meet. */
        REGIME,
        /** Another unit ceased, and this one took its place. */
        TAKEOVER
    }

    /** Where it hung; a constructor of a query. */
    public static UnitEvent placed(LocalDate from, LocalDate to, String superior, String decision) {
        return new UnitEvent(from, to, What.PLACEMENT, superior, null, null, null, decision);
    }

    /** What it was called. */
    public static UnitEvent called(LocalDate from, LocalDate to, String name, UnitKind kind, String decision) {
        return new UnitEvent(from, to, What.NAME, name, kind, null, null, decision);
    }

    /** A unit that ceased and whose members and past came here. */
    public static UnitEvent tookOver(LocalDate on, String unit, String decision) {
        return new UnitEvent(on, Period.OPEN, What.TAKEOVER, unit, null, null, null, decision);
    }

    /** How its roster was kept. */
    public static UnitEvent kept(LocalDate from, LocalDate to, RosterMode mode, MeetingDuty duty, String reason) {
        return new UnitEvent(from, to, What.REGIME, null, null, mode, duty, reason);
    }

    /** The last day on which it held; null while it does. */
    public LocalDate lastDay() {
        return Period.OPEN.equals(to) ? null : to.minusDays(1);
    }
}
