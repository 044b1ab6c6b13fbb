package vn.sotay.indicator.service;

import static vn.sotay.access.model.Permission.INDICATOR_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.service.Caller;
import vn.sotay.indicator.model.BehindUnit;
import vn.sotay.indicator.model.IndicatorWorkQueries;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Units of the caller, and those directly below, in which too few members have registered this month: who is to urge whom. */
@ApplicationScoped
class BehindWork implements WorkItemSource {
    private static final String REGISTERED = "ADOPT_REGISTERED";
    private static final String BOARD = "/indicators/adoption";
    private static final int BY_NAME = 2;
    private static final int COUNTED = 50;

    @Inject
    IndicatorWorkQueries work;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        var paths = caller.grants().stream()
                .filter(held -> held.role().permissions().contains(INDICATOR_VIEW))
                .map(HeldGrant::unitPath)
                .toList();
        if (paths.isEmpty()) {
            return List.of();
        }
        var month = ReportingPeriod.around(LocalDate.now(clock)).get(0).code();
        var behind = work.behind(REGISTERED, month, paths, COUNTED + 1);
        return behind.size() > BY_NAME
                ? List.of(together(behind))
                : behind.stream().map(BehindWork::alone).toList();
    }

    private static WorkItem alone(BehindUnit unit) {
        return item(
                Text.of("indicator.work.one", unit.name()),
                Text.of("indicator.work.one.text", unit.numerator(), unit.denominator(), percent(unit)),
                BOARD + "?unit=" + unit.id());
    }

    private static WorkItem together(List<BehindUnit> behind) {
        var lowest = behind.get(0);
        var more = behind.size() > COUNTED ? ".more" : "";
        return item(
                Text.of("indicator.work.all" + more, Math.min(behind.size(), COUNTED)),
                Text.of(
                        "indicator.work.all.text",
                        percent(lowest),
                        lowest.name(),
                        lowest.numerator(),
                        lowest.denominator()),
                BOARD);
    }

    private static int percent(BehindUnit unit) {
        return unit.threshold().movePointRight(2).intValue();
    }

    private static WorkItem item(Text title, Text text, String path) {
        return new WorkItem("pi-chart-line", title, text, null, path, "indicator.work.action");
    }
}
