package vn.sotay.policy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.regex.Pattern;
import vn.sotay.policy.model.PolicyKind;
import vn.sotay.shared.web.Messages;

/** What rules and their values are called. */
@ApplicationScoped
class RuleWords {
    private static final Pattern DIGITS = Pattern.compile("\\[0-9]\\{(\\d{1,3})}");

    @Inject
    Messages messages;

    /** What a rule is about, in a few words. */
    String name(String key) {
        if (key.startsWith(PolicyKind.KEPT)) {
            return messages.text("privacy.kind." + key.substring(PolicyKind.KEPT.length()));
        }
        return key.startsWith(PolicyKind.FACTOR_DAYS)
                ? messages.text(
                        "policy.rule.access.factor.days",
                        messages.text("Role." + key.substring(PolicyKind.FACTOR_DAYS.length())))
                : messages.text("policy.rule." + key);
    }

    /** What follows from it, and for whom. */
    String reach(String key) {
        if (key.startsWith(PolicyKind.KEPT)) {
            return messages.text("privacy.kind." + key.substring(PolicyKind.KEPT.length()) + ".text");
        }
        return messages.text(
                key.startsWith(PolicyKind.FACTOR_DAYS) ? "policy.reach.access.factor.days" : "policy.reach." + key);
    }

    /** A value with its unit. */
    String value(PolicyKind kind, String value) {
        if (kind.unit().isNumber()) {
            return messages.text("policy.unit." + kind.unit(), Integer.valueOf(value));
        }
        return switch (kind.unit()) {
            case PERIOD ->
                PolicyKind.FOR_GOOD.equals(value)
                        ? messages.text("privacy.retention.forGood")
                        : length(Period.parse(value));
            default -> pattern(value);
        };
    }

    /** Most series are so many digits; any other pattern is shown as it is. */
    private String pattern(String value) {
        var digits = DIGITS.matcher(value);
        return digits.matches() ? messages.text("policy.pattern.digits", Integer.valueOf(digits.group(1))) : value;
    }

    private String length(Period age) {
        if (age.getYears() > 0) {
            return messages.text("privacy.retention.years", age.getYears());
        }
        return age.getMonths() > 0
                ? messages.text("privacy.retention.months", age.getMonths())
                : messages.text("privacy.retention.days", age.getDays());
    }
}
