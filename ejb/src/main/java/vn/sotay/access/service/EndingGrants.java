package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.access.model.Permission;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/** Grants that end soon wait for whoever may renew them: nobody should find the door closed one morning. */
@ApplicationScoped
class EndingGrants implements WorkItemSource {
    private static final int DAYS_AHEAD = 30;
    private static final int LOOKED_AT = 500;

    @Inject
    GrantRepository grants;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        if (!caller.has(Permission.GRANT)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return grants.list(caller.scope(Permission.GRANT), LOOKED_AT).stream()
                .filter(grant -> grant.status() == GrantStatus.ACTIVE)
                .filter(grant ->
                        grant.validTo().isAfter(today) && !grant.validTo().isAfter(today.plusDays(DAYS_AHEAD)))
                .filter(grant -> !grant.username().equals(caller.username()))
                .limit(limit)
                .map(EndingGrants::item)
                .toList();
    }

    private static WorkItem item(GrantRow grant) {
        return new WorkItem(
                "pi-shield",
                Text.of("access.work.ending.title", grant.displayName()),
                Text.of("access.work.ending.text", grant.role(), grant.unitName()),
                grant.validTo().minusDays(1),
                "/grants/list?account=" + grant.accountId(),
                "access.work.ending.action");
    }
}
