package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_PROPOSE;
import static vn.sotay.access.model.Permission.STATUS_DECIDE;
import static vn.sotay.shared.model.PolicyRule.PROBATION_MONTHS;
import static vn.sotay.shared.model.PolicyRule.PROBATION_NOTICE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.member.model.MemberWorkQueries;
import vn.sotay.member.model.WaitingMember;
import vn.sotay.shared.model.PolicyRepository;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/**
 * Probationary members whose months end soon or have ended: the branch has to consider them (docs/definitions.md, Members). The months
 * are a policy row; the day is a calendar day.
 */
@ApplicationScoped
class ProbationWork implements WorkItemSource {
    private static final int BY_NAME = 3;
    private static final int COUNTED = 200;

    @Inject
    MemberWorkQueries work;

    @Inject
    PolicyRepository policies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = new Scope(Stream.of(STATUS_DECIDE, MEMBER_EDIT, MEMBER_PROPOSE)
                .flatMap(permission -> caller.scope(permission).ranges().stream())
                .toList());
        if (scope.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var rules = policies.numbers(today, PROBATION_MONTHS, PROBATION_NOTICE_DAYS);
        return items(scope, today.plusDays(rules.get(PROBATION_NOTICE_DAYS)), rules.get(PROBATION_MONTHS), limit);
    }

    private List<WorkItem> items(Scope scope, LocalDate until, int months, int limit) {
        var lastJoined = until.minusMonths(months);
        var waiting = work.probationarySince(lastJoined, scope, COUNTED + 1);
        if (waiting.size() > BY_NAME) {
            var more = waiting.size() > COUNTED ? ".more" : "";
            return List.of(item(
                    Text.of("member.work.probation.all" + more, Math.min(waiting.size(), COUNTED)),
                    Text.of("member.work.probation.why", months),
                    due(waiting.get(0), months),
                    "/members/list?status=PROBATIONARY"));
        }
        return waiting.stream()
                .limit(limit)
                .map(member -> item(
                        Text.of("member.work.probation.one", member.fullName()),
                        Text.of("member.work.probation.where", months, due(member, months), member.unitName()),
                        due(member, months),
                        "/members/member?id=" + member.id()))
                .toList();
    }

    private static LocalDate due(WaitingMember member, int months) {
        return member.joined().date().plusMonths(months);
    }

    private static WorkItem item(Text title, Text text, LocalDate due, String path) {
        return new WorkItem("pi-id-card", title, text, due, path, "member.work.probation.action");
    }
}
