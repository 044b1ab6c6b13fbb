package vn.sotay.privacy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.policy.model.PolicyRepository;

/** The rows that say how long what is kept: {@code retention.<kind>}, a period, or {@code KEEP}. */
@ApplicationScoped
public class RetentionRules {
    private static final String PREFIX = "retention.";

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** Those in force today, by name. */
    List<RetentionRule> inForce() {
        return policies.inForce(LocalDate.now(clock), PREFIX).stream()
                .map(row -> RetentionRule.of(row.key().substring(PREFIX.length()), row))
                .toList();
    }
}
