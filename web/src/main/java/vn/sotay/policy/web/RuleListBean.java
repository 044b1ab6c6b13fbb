package vn.sotay.policy.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sotay.policy.model.PolicyGroup;
import vn.sotay.policy.service.PolicyService;
import vn.sotay.shared.web.Messages;

/** Backs policies/list.xhtml: every rule that holds today, and what is to come. */
@Named
@ViewScoped
public class RuleListBean implements Serializable {
    /** One rule: its lines of today, and whether another value is to come. */
    public record Rule(String key, String name, String reach, List<RuleLine> lines, List<RuleLine> coming)
            implements Serializable {}

    @Inject
    PolicyService policies;

    @Inject
    transient RuleLines lines;

    @Inject
    transient Clock clock;

    @Inject
    Messages messages;

    private final Map<PolicyGroup, List<Rule>> groups = new EnumMap<>(PolicyGroup.class);
    private String preset;

    /** Reads the rules. */
    public void load() {
        preset = policies.preset();
        var today = LocalDate.now(clock);
        policies.rules().forEach(rule -> {
            groups.computeIfAbsent(rule.kind().group(), group -> new ArrayList<>())
                    .add(new Rule(
                            rule.key(),
                            lines.name(rule.key()),
                            lines.reach(rule.key()),
                            lines.of(rule, rule.on(today)),
                            lines.of(rule, rule.after(today))));
        });
    }

    /** The groups that have rules, in their order. */
    public List<PolicyGroup> getGroups() {
        return List.copyOf(groups.keySet());
    }

    /** The rules of a group. */
    public List<Rule> rules(PolicyGroup group) {
        return groups.get(group);
    }

    /** By which set of rules the province works. */
    public String getLead() {
        return messages.text("policy.list.lead", messages.text("Preset." + preset));
    }
}
