package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.GRANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.model.AccessWorkQueries;
import vn.sotay.access.model.EndingGrant;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** The own grants that end soon; for who may grant, also what was proposed and the branches that cannot sign in. */
@ApplicationScoped
class GrantWork implements WorkItemSource {
    private static final int DAYS_AHEAD = 30;
    private static final int COUNTED = 200;
    private static final String ICON = "pi-shield";

    @Inject
    AccessWorkQueries work;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        var today = LocalDate.now(clock);
        var own = work.ending(caller.username(), today, today.plusDays(DAYS_AHEAD)).stream()
                .map(GrantWork::own);
        var given = caller.has(GRANT) ? Stream.concat(proposals(), secretaries(today)) : Stream.<WorkItem>empty();
        return Stream.concat(own, given).limit(limit).toList();
    }

    private static WorkItem own(EndingGrant grant) {
        return new WorkItem(
                ICON,
                Text.of("access.work.own.title", grant.role()),
                Text.of("access.work.own.text", grant.unitName()),
                grant.validTo().minusDays(1),
                "/account",
                "access.work.ending.action");
    }

    private Stream<WorkItem> proposals() {
        var count = work.proposals(caller.scope(GRANT));
        return count == 0
                ? Stream.empty()
                : Stream.of(new WorkItem(
                        ICON,
                        Text.of("access.work.proposals.title", count),
                        Text.of("access.work.proposals.text"),
                        null,
                        "/grants/list",
                        "access.work.ending.action"));
    }

    private Stream<WorkItem> secretaries(LocalDate today) {
        var count = work.branchesWithoutSecretary(caller.scope(GRANT), today, COUNTED + 1);
        var more = count > COUNTED ? ".more" : "";
        return count == 0
                ? Stream.empty()
                : Stream.of(new WorkItem(
                        "pi-user-plus",
                        Text.of("access.work.secretaries.title" + more, Math.min(count, COUNTED)),
                        Text.of("access.work.secretaries.text"),
                        null,
                        "/grants/create",
                        "access.work.secretaries.action"));
    }
}
