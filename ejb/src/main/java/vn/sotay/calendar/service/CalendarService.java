package vn.sotay.calendar.service;

import static vn.sotay.access.model.Permission.CALENDAR_EDIT;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.access.service.Requires;
import vn.sotay.calendar.model.CalendarDay;
import vn.sotay.calendar.model.CalendarRepository;
import vn.sotay.calendar.model.CalendarRow;
import vn.sotay.calendar.model.DayKind;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;

/** The holidays and make-up days of each year: read by everybody, entered by few. */
@Stateless
@RolesAllowed("user")
public class CalendarService {
    /** The first year that the calendar holds, and the last: what a date of this system may be. */
    public static final int FIRST_YEAR = 2000;

    /** See {@link #FIRST_YEAR}. */
    public static final int LAST_YEAR = 2099;

    private static final String WHOLE_PROVINCE = "the calendar of the whole province, nobody's data";
    private static final int NAME = 100;
    private static final int SOURCE = 250;

    @Inject
    CalendarRepository days;

    @Inject
    Event<AuditedFact> facts;

    /**
     * The days of a year that are not as their weekday says, in order.
     *
     * @throws InvalidInput naming {@code year}: {@code calendar.year.range}
     */
    @Requires(OWN_ACCOUNT)
    public List<CalendarRow> year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInput(
                    "year", "calendar.year.range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return days.of(year);
    }

    /**
     * Enters a day; terms that run are counted anew from now on.
     *
     * @return its public id
     * @throws InvalidInput naming {@code day}, {@code kind}, {@code name} or {@code source}
     * @throws RuleViolation {@code calendar.makeUp.weekday}
     */
    @Requires(value = CALENDAR_EDIT, unscoped = WHOLE_PROVINCE)
    public String add(LocalDate day, DayKind kind, String name, String source) {
        var errors = new ArrayList<FieldError>();
        if (day == null) {
            errors.add(FieldError.of("day", "shared.required"));
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            errors.add(FieldError.of(
                    "day", "calendar.year.range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        } else if (days.has(day)) {
            errors.add(FieldError.of("day", "calendar.day.already"));
        }
        if (kind == null) {
            errors.add(FieldError.of("kind", "shared.required"));
        }
        RequiredText.fault("name", name, NAME).ifPresent(errors::add);
        RequiredText.fault("source", source, SOURCE).ifPresent(errors::add);
        InvalidInput.throwIfAny(errors);
        var added = new CalendarDay(day, kind, name.strip(), source.strip());
        days.add(added);
        facts.fire(CalendarChanged.added(added));
        return added.publicId();
    }

    /**
     * Takes a day out that was entered wrongly.
     *
     * @throws NotFound {@code calendar.day.notFound}
     */
    @Requires(value = CALENDAR_EDIT, unscoped = WHOLE_PROVINCE)
    public void remove(String id) {
        var day = days.day(id);
        days.remove(day);
        facts.fire(CalendarChanged.removed(day));
    }
}
