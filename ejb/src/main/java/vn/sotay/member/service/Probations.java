package vn.sotay.member.service;

import static vn.sotay.policy.model.PolicyRule.PROBATION_MONTHS;
import static vn.sotay.policy.model.PolicyRule.PROBATION_NOTICE_DAYS;
import static vn.sotay.policy.model.PolicyRule.REVIEW_WORKING_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.calendar.model.CalendarRepository;
import vn.sotay.member.model.MemberWorkQueries;
import vn.sotay.member.model.WaitingMember;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.DueLine;
import vn.sotay.shared.service.DueSource;
import vn.sotay.shared.service.WorkItem.Text;

/** Probations that end soon or have ended, with the terms of the rules in force. */
@ApplicationScoped
class Probations implements DueSource {
    @Inject
    MemberWorkQueries work;

    @Inject
    PolicyRepository policies;

    @Inject
    CalendarRepository calendar;

    @Inject
    Clock clock;

    /**
     * Those of a scope.
     *
     * @param waiting the longest first
     * @param term null where nobody waits
     */
    record Ending(List<WaitingMember> waiting, ReviewTerm term) {}

    Ending ending(Scope scope, int limit) {
        var today = LocalDate.now(clock);
        var rules = policies.numbers(today, PROBATION_MONTHS, PROBATION_NOTICE_DAYS, REVIEW_WORKING_DAYS);
        var lastJoined = today.plusDays(rules.get(PROBATION_NOTICE_DAYS)).minusMonths(rules.get(PROBATION_MONTHS));
        var waiting = work.probationarySince(lastJoined, scope, limit);
        return waiting.isEmpty()
                ? new Ending(waiting, null)
                : new Ending(
                        waiting,
                        new ReviewTerm(
                                rules.get(PROBATION_MONTHS),
                                rules.get(REVIEW_WORKING_DAYS),
                                calendar.from(waiting.get(0).joined().date())));
    }

    @Override
    public List<DueLine> due(Scope scope, int limit) {
        var ending = ending(scope, limit);
        return ending.waiting().stream()
                .map(member -> new DueLine(
                        member.fullName(),
                        Text.of(
                                "member.due.probation",
                                ending.term().ends(member.joined().date())),
                        ending.term().until(member.joined().date()),
                        "/members/member?id=" + member.id()))
                .toList();
    }
}
