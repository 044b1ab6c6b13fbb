package vn.sotay.calendar.model;

import static vn.sotay.policy.model.PolicyRule.AGGREGATE_DUE_DAYS;
import static vn.sotay.policy.model.PolicyRule.EXPORT_CONFIRM_DAYS;
import static vn.sotay.policy.model.PolicyRule.FEEDBACK_ANSWER_DAYS;
import static vn.sotay.policy.model.PolicyRule.LEDGER_RESERVED_DAYS;
import static vn.sotay.policy.model.PolicyRule.PROPOSAL_DAYS;
import static vn.sotay.policy.model.PolicyRule.TRANSFER_WORKING_DAYS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.sotay.policy.model.PolicyRepository;

/** Until when what waits is to be done, in working days by a rule. Calendar and rules are read once a request. */
@RequestScoped
public class WorkTerms {
    @Inject
    CalendarRepository calendar;

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    private WorkingDays days;
    private Map<String, Integer> rules;

    /**
     * The last day of a term.
     *
     * @param rule one of the rules for what waits
     * @param since when it began to wait; the day itself is not counted
     */
    public LocalDate due(String rule, Instant since) {
        return due(rule, LocalDate.ofInstant(since, clock.getZone()));
    }

    /** As {@link #due(String, Instant)}, since a day. */
    public LocalDate due(String rule, LocalDate since) {
        var today = LocalDate.now(clock);
        if (days == null) {
            days = calendar.from(today.minusYears(1));
            rules = policies.numbers(
                    today,
                    AGGREGATE_DUE_DAYS,
                    FEEDBACK_ANSWER_DAYS,
                    EXPORT_CONFIRM_DAYS,
                    LEDGER_RESERVED_DAYS,
                    PROPOSAL_DAYS,
                    TRANSFER_WORKING_DAYS);
        }
        return days.after(since, rules.get(rule));
    }
}
