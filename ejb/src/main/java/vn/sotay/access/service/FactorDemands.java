package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRow;
import vn.sotay.shared.service.BusinessClock;

/**
 * Who decides so much that a password alone is too little, and from which day: a rule {@code access.factor.days.<ROLE>}
 * says how many days its holder has from the day on which it holds, or from the grant if that came later.
 */
@ApplicationScoped
public class FactorDemands {
    private static final String RULE = "access.factor.days.";

    @Inject
    PolicyRepository policies;

    @Inject
    GrantRepository grants;

    @Inject
    Clock clock;

    /** The first day on which this account gets nowhere without a second factor; empty: none of its roles asks for one. */
    Optional<LocalDate> dueOn(Account account) {
        var today = LocalDate.now(clock);
        var rules = policies.ahead(today, RULE);
        return grants.inForce(account.id(), today).stream()
                .flatMap(held -> rules.stream()
                        .filter(rule -> rule.key().equals(RULE + held.role()))
                        .map(rule -> due(held, rule)))
                .min(LocalDate::compareTo);
    }

    private static LocalDate due(HeldGrant held, PolicyRow rule) {
        var granted = LocalDate.ofInstant(held.grantedAt(), BusinessClock.ZONE);
        var from = granted.isAfter(rule.validFrom()) ? granted : rule.validFrom();
        return from.plusDays(Integer.parseInt(rule.value()));
    }
}
