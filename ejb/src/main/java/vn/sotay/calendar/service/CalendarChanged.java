package vn.sotay.calendar.service;

import vn.sotay.calendar.model.CalendarDay;
import vn.sotay.shared.model.AuditedFact;

/** A holiday or make-up day was entered or taken out; {@code detail} names kind and day. */
public record CalendarChanged(String key, String subject, String detail) implements AuditedFact {
    static CalendarChanged added(CalendarDay day) {
        return of("calendar.day.added", day);
    }

    static CalendarChanged removed(CalendarDay day) {
        return of("calendar.day.removed", day);
    }

    private static CalendarChanged of(String key, CalendarDay day) {
        return new CalendarChanged(key, day.publicId(), day.kind() + " " + day.day());
    }
}
