package vn.sotay.policy.service;

import java.time.LocalDate;
import vn.sotay.policy.model.PresetChange;
import vn.sotay.shared.model.AuditedFact;

/** A rule has another value from a day on, or will not have it after all; {@code detail} names rule, values and day. */
public record RuleChanged(String key, String detail) implements AuditedFact {
    static RuleChanged entered(ChangeRule change) {
        return new RuleChanged(
                "policy.rule.changed",
                change.key() + ": " + said(change.before()) + " > " + said(change.after()) + ", " + change.from());
    }

    static RuleChanged withdrawn(String rule, String value, LocalDate from) {
        return new RuleChanged("policy.rule.withdrawn", rule + ": " + value + ", " + from);
    }

    static RuleChanged preset(String what, PresetChange change) {
        return new RuleChanged("policy.preset." + what, change.preset() + ", " + change.validFrom());
    }

    private static String said(String value) {
        return value == null ? "-" : value;
    }

    @Override
    public String subject() {
        return null;
    }
}
