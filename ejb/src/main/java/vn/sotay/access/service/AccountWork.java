package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.model.AccessWorkQueries;
import vn.sotay.access.model.Permission;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Accounts that nobody uses yet, locked ones, and those that may do nothing any more wait for the administrator. */
@ApplicationScoped
class AccountWork implements WorkItemSource {
    @Inject
    AccessWorkQueries work;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        if (!caller.has(Permission.ACCOUNT_MANAGE)) {
            return List.of();
        }
        var counts = work.accounts(LocalDate.now(clock));
        return Stream.of(item("idle", counts.idle()), item("unused", counts.unused()), item("locked", counts.locked()))
                .flatMap(items -> items)
                .limit(limit)
                .toList();
    }

    private static Stream<WorkItem> item(String state, long count) {
        return count == 0
                ? Stream.empty()
                : Stream.of(new WorkItem(
                        "pi-user",
                        Text.of("access.work.accounts." + state, count),
                        Text.of("access.work.accounts." + state + ".text"),
                        null,
                        "/accounts/list",
                        "access.work.accounts.action"));
    }
}
