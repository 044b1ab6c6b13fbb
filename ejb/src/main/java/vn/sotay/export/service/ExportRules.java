package vn.sotay.export.service;

import static vn.sotay.policy.model.PolicyRule.EXPORT_ALONE_PEOPLE;
import static vn.sotay.policy.model.PolicyRule.EXPORT_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.policy.model.PolicyRepository;

/** The rules of exports in force today. */
@ApplicationScoped
class ExportRules {
    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** How many people may be on a list that goes without a second person. */
    int alone() {
        return policies.numbers(LocalDate.now(clock), EXPORT_ALONE_PEOPLE).get(EXPORT_ALONE_PEOPLE);
    }

    /** Until when an export can be fetched that is let go now. */
    Instant until() {
        return now().plus(Duration.ofDays(days()));
    }

    /** Since when an export may have been asked for that is still of interest. */
    Instant since() {
        return now().minus(Duration.ofDays(2L * days()));
    }

    private int days() {
        return policies.numbers(LocalDate.now(clock), EXPORT_DAYS).get(EXPORT_DAYS);
    }

    Instant now() {
        return clock.instant();
    }
}
