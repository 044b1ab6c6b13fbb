package vn.sotay.calendar.service;

import static vn.sotay.policy.model.PolicyRule.CALENDAR_NOTICE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;
import vn.sotay.calendar.model.CalendarRepository;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** The holidays of a year that has begun or begins soon are not entered: terms in it would end too early. */
@ApplicationScoped
class CalendarWork implements WorkItemSource {
    @Inject
    CalendarRepository calendar;

    @Inject
    PolicyRepository policies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        if (!caller.has(Permission.CALENDAR_EDIT)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var notice = policies.numbers(today, CALENDAR_NOTICE_DAYS).get(CALENDAR_NOTICE_DAYS);
        var year = today.plusDays(notice).getYear();
        return calendar.from(LocalDate.of(year, 1, 1)).isKnown(year) ? List.of() : List.of(item(year));
    }

    private static WorkItem item(int year) {
        var named = Integer.toString(year);
        return new WorkItem(
                "pi-calendar",
                Text.of("calendar.work.year", named),
                Text.of("calendar.work.year.why", named),
                LocalDate.of(year - 1, 12, 31),
                "/calendar/year?year=" + named,
                "calendar.work.action");
    }
}
