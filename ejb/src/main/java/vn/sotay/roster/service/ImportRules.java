package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.roster.model.CheckRules;

/** Reads the rules of a check from the policy rows in force today. */
@ApplicationScoped
public class ImportRules {
    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** @param firstDay the day with the number 0 in the sheet */
    CheckRules inForce(LocalDate firstDay) {
        var today = LocalDate.now(clock);
        var unitCode = patterns(PolicyRule.UNIT_CODE_PATTERN, today).stream().findFirst();
        var probation = policies.numbers(today, PolicyRule.PROBATION_MONTHS).get(PolicyRule.PROBATION_MONTHS);
        return new CheckRules(
                today,
                patterns(PolicyRule.CARD_NUMBER_PATTERN, today),
                unitCode.orElseThrow(() -> new IllegalStateException("no rule says how a unit's code looks")),
                probation,
                firstDay);
    }

    private List<Pattern> patterns(String key, LocalDate day) {
        return policies.values(key, day).stream().map(Pattern::compile).toList();
    }
}
