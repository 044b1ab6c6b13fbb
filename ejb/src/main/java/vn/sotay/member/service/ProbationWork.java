package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_PROPOSE;
import static vn.sotay.access.model.Permission.STATUS_DECIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.member.model.WaitingMember;
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
    Probations probations;

    @Inject
    Caller caller;

    @Override
    public List<WorkItem> waiting(int limit) {
        var scope = new Scope(Stream.of(STATUS_DECIDE, MEMBER_EDIT, MEMBER_PROPOSE)
                .flatMap(permission -> caller.scope(permission).ranges().stream())
                .toList());
        if (scope.isEmpty()) {
            return List.of();
        }
        var ending = probations.ending(scope, COUNTED + 1);
        var waiting = ending.waiting();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var term = ending.term();
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
