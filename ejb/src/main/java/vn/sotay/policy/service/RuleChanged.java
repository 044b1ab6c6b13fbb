package vn.sotay.policy.service;

import java.time.LocalDate;
import vn.sotay.policy.model.PresetChange;
import vn.sotay.shared.model.AuditedFact;

/**
 * A rule has another value from a day on, or will not have it after all; {@code detail} names rule, values and day.
 *
 * @param rule its key; null: the whole preset
 */
public record RuleChanged(String key, String detail, String rule, LocalDate from) implements AuditedFact {
    static RuleChanged entered(ChangeRule change) {
        return new RuleChanged(
                "policy.rule.changed",
                change.key() + ": " + said(change.before()) + " > " + said(change.after()) + ", " + change.from(),
                change.key(),
                change.from());
    }

    static RuleChanged withdrawn(String rule, String value, LocalDate from) {
        return new RuleChanged("policy.rule.withdrawn", rule + ": " + value + ", " + from, rule, from);
    }

    static RuleChanged preset(String what, PresetChange change) {
        return new RuleChanged(
                "policy.preset." + what, change.preset() + ", " + change.validFrom(), null, change.validFrom());
    }

    private static String said(String value) {
        return value == null ? "-" : value;
    }

    @Override
    public String subject() {
        return null;
    }
}
