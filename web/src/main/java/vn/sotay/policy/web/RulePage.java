package vn.sotay.policy.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.policy.service.PolicyService;
import vn.sotay.policy.service.RuleView;
import vn.sotay.shared.web.Messages;

/** What the page of one rule shows: what holds, what is to come, and what held before. */
public abstract class RulePage implements Serializable {
    @Inject
    PolicyService policies;

    @Inject
    transient RuleLines lines;

    @Inject
    transient Clock clock;

    @Inject
    Messages messages;

    private String key;
    private RuleView rule;

    /** Reads the rule. */
    public void load() {
        rule = policies.rule(key == null ? "" : key);
        var today = rule.on(LocalDate.now(clock));
        begin(rule, today.isEmpty() ? null : today.get(0).value());
    }

    /** Fills the fields with what is so today. */
    abstract void begin(RuleView opened, String today);

    /** What it is called. */
    public String getName() {
        return lines.title(key);
    }

    /** What follows from it, and for whom. */
    public String getReach() {
        return lines.reach(key);
    }

    /** Whether nobody can change it: it is kept for good. */
    public boolean isFixed() {
        return !rule.changeable();
    }

    /** Whether somebody with the right may enter another value now. */
    public boolean isOpen() {
        return rule.changeable() && (rule.kind().several() || getComing().isEmpty());
    }

    /** What holds today. */
    public List<RuleLine> getNow() {
        return lines.of(rule, rule.on(LocalDate.now(clock)));
    }

    /** What is to come. */
    public List<RuleLine> getComing() {
        return lines.of(rule, rule.after(LocalDate.now(clock)));
    }

    /** All rows, the newest first. */
    public List<RuleLine> getHistory() {
        return lines.of(rule, rule.entries());
    }

    /** What a value has to be like. */
    public String getHint() {
        return lines.hint(rule.kind());
    }

    public RuleView getRule() {
        return rule;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
