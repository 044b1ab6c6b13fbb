package vn.sotay.aggregate.service;

import static vn.sotay.access.model.Permission.AGGREGATE_ENTER;
import static vn.sotay.access.model.Permission.AGGREGATE_VIEW;
import static vn.sotay.access.model.Permission.UNIT_EDIT;
import static vn.sotay.policy.model.PolicyRule.AGGREGATE_DUE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.aggregate.model.MissingTotal;
import vn.sotay.aggregate.model.MonthlyTotalRepository;
import vn.sotay.calendar.model.WorkTerms;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Totals of months that are over and were not sent: the officer sends them, the Organisation Board asks for them. */
@ApplicationScoped
class AggregateWork implements WorkItemSource {
    /** What is older is history. */
    private static final int MONTHS = 3;

    @Inject
    MonthlyTotalRepository totals;

    @Inject
    WorkTerms terms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        if (caller.has(AGGREGATE_ENTER)) {
            return missing(caller.scope(AGGREGATE_ENTER)).stream()
                    .map(this::own)
                    .toList();
        }
        if (!caller.has(AGGREGATE_VIEW) || !caller.has(UNIT_EDIT)) {
            return List.of();
        }
        var missing = missing(new Scope(List.of(PathRange.PROVINCE)));
        return missing.isEmpty() ? List.of() : List.of(together(missing));
    }

    private List<MissingTotal> missing(Scope scope) {
        var last = YearMonth.now(clock).minusMonths(1);
        return totals.missing(scope, last.minusMonths(MONTHS - 1L), last);
    }

    private WorkItem own(MissingTotal missing) {
        return new WorkItem(
                "pi-calculator",
                Text.of("aggregate.work.title", words(missing.month())),
                Text.of("aggregate.work.text", missing.name()),
                due(missing.month()),
                "/totals/form?unit=" + missing.id() + "&month=" + missing.month(),
                "aggregate.work.action");
    }

    private WorkItem together(List<MissingTotal> missing) {
        var first = missing.stream()
                .map(MissingTotal::month)
                .min(YearMonth::compareTo)
                .orElseThrow();
        return new WorkItem(
                "pi-calculator",
                Text.of("aggregate.work.missing.title", missing.size()),
                Text.of("aggregate.work.missing.text", words(first)),
                due(first),
                "/forces/line",
                "aggregate.work.missing.action");
    }

    private static String words(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }

    private LocalDate due(YearMonth month) {
        return terms.due(
                AGGREGATE_DUE_DAYS,
                month.atEndOfMonth().atStartOfDay(clock.getZone()).toInstant());
    }
}
