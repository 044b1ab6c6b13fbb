package vn.sotay.policy.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;
import static vn.sotay.access.model.Permission.POLICY_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.policy.model.PolicyEntry;
import vn.sotay.policy.model.PolicyKind;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.service.PolicyConsequences;
import vn.sotay.shared.service.WorkItem.Text;

/** The rules of the province's preset: read by everybody, changed by few, never for a day that is over. */
@Stateless
@RolesAllowed("user")
public class PolicyService {
    private static final String WHOLE_PROVINCE = "the rules of the whole province, nobody's data";

    @Inject
    PolicyRepository rules;

    @Inject
    RuleChecks checks;

    @Inject
    @Any
    Instance<PolicyConsequences> features;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** The preset by which the province works. */
    @Requires(OWN_ACCOUNT)
    public String preset() {
        return rules.preset(LocalDate.now(clock));
    }

    /** What holds today and what is to come, by group and rule. */
    @Requires(OWN_ACCOUNT)
    public List<RuleView> rules() {
        var byKey = new LinkedHashMap<String, List<PolicyEntry>>();
        rules.notOver(LocalDate.now(clock))
                .forEach(entry -> byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>())
                        .add(entry));
        return byKey.entrySet().stream()
                .flatMap(rule ->
                        PolicyKind.of(rule.getKey()).map(kind -> view(rule.getKey(), kind, rule.getValue())).stream())
                .sorted(Comparator.comparing((RuleView rule) -> rule.kind().group())
                        .thenComparing(rule -> rule.kind().place())
                        .thenComparing(RuleView::key))
                .toList();
    }

    /**
     * One rule with all its rows, the newest first.
     *
     * @throws NotFound {@code policy.rule.notFound}
     */
    @Requires(OWN_ACCOUNT)
    public RuleView rule(String key) {
        var history = rules.history(key, LocalDate.now(clock));
        var kind = PolicyKind.of(key).filter(known -> !history.isEmpty());
        return view(key, kind.orElseThrow(() -> new NotFound("policy.rule.notFound")), history);
    }

    /**
     * What a new value would do; nothing is changed.
     *
     * @throws InvalidInput as {@link #change}
     * @throws RuleViolation as {@link #change}
     */
    @Requires(value = POLICY_EDIT, unscoped = WHOLE_PROVINCE)
    public List<Text> preview(ChangeRule change) {
        checks.of(change, rows(change.key(), change.from()));
        var asked = new PolicyConsequences.Change(change.key(), change.before(), change.after(), change.from());
        return features.stream().flatMap(feature -> feature.of(asked).stream()).toList();
    }

    /**
     * Enters a new value from a day on, ends the one before, or both.
     *
     * @throws InvalidInput naming {@code value}, {@code from} or {@code source}
     * @throws RuleViolation {@code policy.rule.fixed}, {@code policy.rule.coming}, {@code policy.rule.last}
     * @throws StaleVersion if the value before is no longer what it was
     */
    @Requires(value = POLICY_EDIT, unscoped = WHOLE_PROVINCE)
    public void change(ChangeRule change) {
        var ending = checks.of(change, rows(change.key(), change.from()));
        ending.ifPresent(row -> {
            if (row.period().validFrom().isBefore(change.from())) {
                row.end(change.from());
            } else {
                rules.remove(row);
            }
        });
        if (change.after() != null) {
            rules.add(PolicyRule.entered(
                    rules.preset(change.from()),
                    change.key(),
                    change.after(),
                    change.from(),
                    change.source().strip(),
                    caller.username(),
                    clock.instant()));
        }
        rules.flush();
        facts.fire(RuleChanged.entered(change));
    }

    /**
     * A value that has not begun does not come; what it was to end goes on.
     *
     * @throws NotFound {@code policy.rule.notFound}
     * @throws RuleViolation {@code policy.rule.begun}
     */
    @Requires(value = POLICY_EDIT, unscoped = WHOLE_PROVINCE)
    public void withdraw(String key, String value, LocalDate from) {
        if (from == null) {
            throw new NotFound("policy.rule.notFound");
        }
        var rows = rows(key, from);
        var coming = rows.stream()
                .filter(row ->
                        row.value().equals(value) && row.period().validFrom().equals(from))
                .findFirst()
                .orElseThrow(() -> new NotFound("policy.rule.notFound"));
        if (!from.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("policy.rule.begun");
        }
        rows.stream()
                .filter(row -> row.period().validTo().equals(from))
                .findFirst()
                .ifPresent(PolicyRule::goOn);
        rules.remove(coming);
        rules.flush();
        facts.fire(RuleChanged.withdrawn(key, value, from));
    }

    /** A value belongs to the preset of its first day. */
    private List<PolicyRule> rows(String key, LocalDate from) {
        return rules.rows(key, from == null ? LocalDate.now(clock) : from);
    }

    private RuleView view(String key, PolicyKind kind, List<PolicyEntry> entries) {
        return new RuleView(key, kind, entries, checks.isChangeable(key, kind));
    }
}
