package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.policy.model.PolicyRule.PROPOSAL_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.model.AccessWorkQueries;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.GrantRow;
import vn.sotay.calendar.model.WorkTerms;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/**
 * Grants that end soon wait for their holder and for whoever may renew them: nobody should find the door closed one
 * morning. For who may grant, also what was proposed and the branches that cannot sign in.
 */
@ApplicationScoped
class GrantWork implements WorkItemSource {
    private static final int COUNTED = 200;
    private static final String ICON = "pi-shield";

    @Inject
    AccessWorkQueries work;

    @Inject
    GrantRepository grants;

    @Inject
    AccessPolicies policies;

    @Inject
    WorkTerms terms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        if (caller.isPractising()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var scope = caller.scope(GRANT);
        var renewing = caller.grants().stream()
                .filter(held -> held.role().permissions().contains(GRANT))
                .toList();
        var ending = grants.ending(caller.username(), renewing, today, policies.noticeUntil(), limit).stream()
                .map(this::item);
        var given =
                scope.isEmpty() ? Stream.<WorkItem>empty() : Stream.concat(proposals(scope), secretaries(scope, today));
        return Stream.concat(ending, given).limit(limit).toList();
    }

    private WorkItem item(GrantRow grant) {
        var own = grant.username().equals(caller.username());
        var what = own ? "access.work.own" : "access.work.ending";
        return new WorkItem(
                ICON,
                own ? Text.of(what + ".title", grant.role()) : Text.of(what + ".title", grant.displayName()),
                own
                        ? Text.of(what + ".text", grant.unitName())
                        : Text.of(what + ".text", grant.role(), grant.unitName()),
                grant.validTo().minusDays(1),
                own ? "/account" : "/grants/list?account=" + grant.accountId(),
                "access.work.ending.action");
    }

    private Stream<WorkItem> proposals(Scope scope) {
        var waiting = work.proposals(scope);
        return waiting.isNone()
                ? Stream.empty()
                : Stream.of(new WorkItem(
                        ICON,
                        Text.of("access.work.proposals.title", waiting.count()),
                        Text.of("access.work.proposals.text"),
                        terms.due(PROPOSAL_DAYS, waiting.since()),
                        "/grants/list?status=PROPOSED",
                        "access.work.ending.action"));
    }

    private Stream<WorkItem> secretaries(Scope scope, LocalDate today) {
        var count = work.branchesWithoutSecretary(scope, today, COUNTED + 1);
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
