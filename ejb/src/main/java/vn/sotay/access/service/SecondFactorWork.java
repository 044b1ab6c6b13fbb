package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Whose role asks for a second factor has until a day to add it. */
@ApplicationScoped
class SecondFactorWork implements WorkItemSource {
    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        return caller.factorDueOn().map(SecondFactorWork::item).stream().toList();
    }

    private static WorkItem item(LocalDate due) {
        return new WorkItem(
                "pi-mobile",
                Text.of("access.work.factor.title"),
                Text.of("access.work.factor.text"),
                due.minusDays(1),
                "/account/second-factor",
                "access.work.factor.action");
    }
}
