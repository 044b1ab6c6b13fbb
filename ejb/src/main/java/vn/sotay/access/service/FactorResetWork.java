package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.FactorResetRepository;
import vn.sotay.access.model.Permission;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Somebody of the caller's units lost the telephone and cannot sign in. */
@ApplicationScoped
class FactorResetWork implements WorkItemSource {
    @Inject
    FactorResetRepository resets;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = caller.scope(Permission.GRANT);
        return scope.isEmpty()
                ? List.of()
                : resets.waiting(scope, LocalDate.now(clock), caller.username(), limit).stream()
                        .map(row -> new WorkItem(
                                "pi-mobile",
                                Text.of("access.work.reset.title", row.displayName()),
                                Text.of("access.work.reset.text", row.reason()),
                                null,
                                "/grants/resets",
                                "access.work.reset.action"))
                        .toList();
    }
}
