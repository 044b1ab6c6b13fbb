package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_PROPOSE;
import static vn.sotay.access.model.Permission.STATUS_DECIDE;
import static vn.sotay.policy.model.PolicyRule.PROBATION_MONTHS;
import static vn.sotay.policy.model.PolicyRule.PROBATION_NOTICE_DAYS;
import static vn.sotay.policy.model.PolicyRule.REVIEW_WORKING_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.calendar.model.CalendarRepository;
import vn.sotay.member.model.MemberWorkQueries;
import vn.sotay.member.model.WaitingMember;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.WorkItem;
import vn.sotay.shared.service.WorkItem.Text;
import vn.sotay.shared.service.WorkItemSource;

/**
 * Probationary members whose months end soon or have ended: the branch has to consider them within so many working days after
 * (HD 01-HD/TW; docs/definitions.md, Members and Time). Months and days are policy rows; a late review does not shift the official date.
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
    CalendarRepository calendar;

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
        var rules = policies.numbers(today, PROBATION_MONTHS, PROBATION_NOTICE_DAYS, REVIEW_WORKING_DAYS);
        var lastJoined = today.plusDays(rules.get(PROBATION_NOTICE_DAYS)).minusMonths(rules.get(PROBATION_MONTHS));
        var waiting = work.probationarySince(lastJoined, scope, COUNTED + 1);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var term = new ReviewTerm(
                rules.get(PROBATION_MONTHS),
                rules.get(REVIEW_WORKING_DAYS),
                calendar.from(waiting.get(0).joined().date()));
        return waiting.size() > BY_NAME
                ? List.of(together(waiting, term))
                : waiting.stream().limit(limit).map(one -> alone(one, term)).toList();
    }

    private static WorkItem together(List<WaitingMember> waiting, ReviewTerm term) {
        var more = waiting.size() > COUNTED ? ".more" : "";
        var longest = waiting.get(0).joined().date();
        return item(
                Text.of("member.work.probation.all" + more, Math.min(waiting.size(), COUNTED)),
                Text.of("member.work.probation.why", term.months(), term.workingDays()),
                term.until(longest),
                "/members/list?status=PROBATIONARY");
    }

    private static WorkItem alone(WaitingMember member, ReviewTerm term) {
        var joined = member.joined().date();
        var unsure = term.isKnown(joined) ? "" : ".unsure";
        return item(
                Text.of("member.work.probation.one", member.fullName()),
                Text.of(
                        "member.work.probation.where" + unsure,
                        term.months(),
                        term.ends(joined),
                        member.unitName(),
                        term.workingDays()),
                term.until(joined),
                "/members/member?id=" + member.id());
    }

    private static WorkItem item(Text title, Text text, LocalDate due, String path) {
        return new WorkItem("pi-id-card", title, text, due, path, "member.work.probation.action");
    }
}
