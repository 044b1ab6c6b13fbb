package vn.sotay.policy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sotay.policy.model.PolicyEntry;
import vn.sotay.policy.model.PolicyKind;
import vn.sotay.policy.service.RuleView;
import vn.sotay.shared.web.Messages;

/** Puts rows of rules into words before the page is rendered. */
@ApplicationScoped
class RuleLines {
    @Inject
    RuleWords words;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /** What a rule is about. */
    String name(String key) {
        return words.name(key);
    }

    /** The same where nothing around it says what the rule is about. */
    String title(String key) {
        return key.startsWith(PolicyKind.KEPT) ? messages.text("policy.rule.kept", words.name(key)) : words.name(key);
    }

    /** What a value has to be like. */
    String hint(PolicyKind kind) {
        return kind.unit().isNumber()
                ? messages.text(
                        "policy.hint.number", kind.least(), kind.most(), messages.text("policy.of." + kind.unit()))
                : messages.text("policy.hint." + (kind.several() ? "several" : kind.unit()));
    }

    /** What follows from it, and for whom. */
    String reach(String key) {
        return words.reach(key);
    }

    /** Some rows of a rule. */
    List<RuleLine> of(RuleView rule, List<PolicyEntry> entries) {
        return entries.stream()
                .map(entry -> line(entry, words.value(rule.kind(), entry.value())))
                .toList();
    }

    private RuleLine line(PolicyEntry entry, String value) {
        var from = entry.validFrom();
        return new RuleLine(
                entry.value(),
                value,
                from,
                days(entry),
                since(entry),
                messages.text("policy.coming", from, value),
                entry.source(),
                by(entry));
    }

    private String days(PolicyEntry entry) {
        if (entry.isFromTheBeginning()) {
            return entry.lastDay() == null
                    ? messages.text("policy.always")
                    : messages.text("policy.until", entry.lastDay());
        }
        return entry.lastDay() == null
                ? messages.text("policy.from.open", entry.validFrom())
                : messages.text("policy.from.until", entry.validFrom(), entry.lastDay());
    }

    private String since(PolicyEntry entry) {
        return entry.isFromTheBeginning()
                ? messages.text("policy.since.always", entry.source())
                : messages.text("policy.since", entry.validFrom(), entry.source());
    }

    private String by(PolicyEntry entry) {
        return entry.enteredBy() == null
                ? messages.text("policy.by.preset")
                : messages.text(
                        "policy.by",
                        entry.enteredBy(),
                        entry.enteredAt().atZone(clock.getZone()).toLocalDate());
    }
}
