package vn.sotay.transfer.service;

import static vn.sotay.policy.model.PolicyRule.TRANSFER_ABSENCE_MONTHS;
import static vn.sotay.policy.model.PolicyRule.TRANSFER_LEAST_MONTHS;
import static vn.sotay.policy.model.PolicyRule.TRANSFER_MOST_MONTHS;
import static vn.sotay.policy.model.PolicyRule.TRANSFER_STAY_NOTICE_DAYS;
import static vn.sotay.policy.model.PolicyRule.TRANSFER_WORKING_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sotay.calendar.model.WorkTerms;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.transfer.model.TransferPlan;
import vn.sotay.transfer.model.TransferRow;

/** Until when something has to happen, and how long a temporary stay may be (HD 01-HD/TW of 28/9/2021; every number is a policy row). */
@ApplicationScoped
class TransferTerms {
    @Inject
    PolicyRepository policies;

    @Inject
    WorkTerms work;

    /**
     * The last day for whoever has to act now: of the whole transfer before the letter is issued, of the letter afterwards.
     *
     * @return null when nothing is to be done any more
     */
    LocalDate due(TransferRow row) {
        return switch (row.state()) {
            case REQUESTED, RELEASED -> work.due(TRANSFER_WORKING_DAYS, row.movesOn());
            case IN_TRANSIT -> row.presentBy();
            default -> null;
        };
    }

    /** From which day on a stay that ends later is not spoken of yet. */
    LocalDate spokenOfUntil(LocalDate today) {
        return today.plusDays(policies.numbers(today, TRANSFER_STAY_NOTICE_DAYS).get(TRANSFER_STAY_NOTICE_DAYS));
    }

    /**
     * A temporary stay is neither short nor long: three months at least; less than a year, or two years at most for studies.
     *
     * @throws InvalidInput naming {@code stayUntil}
     */
    void check(TransferPlan plan, LocalDate today) {
        if (!plan.isTemporary()) {
            return;
        }
        var months = policies.numbers(today, TRANSFER_LEAST_MONTHS, TRANSFER_MOST_MONTHS, TRANSFER_ABSENCE_MONTHS);
        var least = months.get(TRANSFER_LEAST_MONTHS);
        var from = plan.stayFrom();
        var until = plan.stayUntil();
        if (plan.training()) {
            var most = months.get(TRANSFER_MOST_MONTHS);
            if (until.isBefore(from.plusMonths(least)) || until.isAfter(from.plusMonths(most))) {
                throw new InvalidInput("stayUntil", "transfer.time.training", least, most);
            }
        } else {
            var less = months.get(TRANSFER_ABSENCE_MONTHS);
            if (until.isBefore(from.plusMonths(least)) || !until.isBefore(from.plusMonths(less))) {
                throw new InvalidInput("stayUntil", "transfer.time.absence", least, less);
            }
        }
    }
}
