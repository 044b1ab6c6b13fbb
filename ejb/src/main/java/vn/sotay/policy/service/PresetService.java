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
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PresetChange;
import vn.sotay.policy.model.PresetRepository;
import vn.sotay.policy.model.PresetRow;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.PolicyConsequences;

/** By which named set of rules the province works, and from when by another. */
@Stateless
@RolesAllowed("user")
public class PresetService {
    private static final String WHOLE_PROVINCE = "the rules of the whole province, nobody's data";
    private static final int TEXT = 250;

    @Inject
    PresetRepository presets;

    @Inject
    PolicyRepository rules;

    @Inject
    @Any
    Instance<PolicyConsequences> features;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** Every preset by which the province works, worked or will work, the newest first. */
    @Requires(OWN_ACCOUNT)
    public List<PresetRow> assigned() {
        return presets.all();
    }

    /** The presets that there are. */
    @Requires(OWN_ACCOUNT)
    public List<String> names() {
        return presets.names();
    }

    /**
     * What another preset would do; nothing is changed.
     *
     * @throws InvalidInput as {@link #assign}
     * @throws RuleViolation as {@link #assign}
     */
    @Requires(value = POLICY_EDIT, unscoped = WHOLE_PROVINCE)
    public PresetPreview preview(AssignPreset command) {
        check(command);
        var before = rules.preset(command.from());
        return new PresetPreview(
                before,
                presets.differences(before, command.preset(), command.from()),
                features.stream()
                        .flatMap(feature -> feature.ofPreset(command.preset(), command.from()).stream())
                        .toList());
    }

    /**
     * From a day on another preset holds. What was entered by hand belongs to the preset under which it was entered.
     *
     * @throws InvalidInput naming {@code preset}, {@code from} or {@code decision}
     * @throws RuleViolation {@code policy.preset.coming}: another change is to come; {@code policy.preset.today}: one began on that
     *     very day
     */
    @Requires(value = POLICY_EDIT, unscoped = WHOLE_PROVINCE)
    public void assign(AssignPreset command) {
        check(command);
        var change = new PresetChange(
                command.preset(), command.from(), command.decision().strip(), caller.username(), clock.instant());
        presets.add(change);
        facts.fire(RuleChanged.preset("assigned", change));
    }

    /**
     * A change that has not begun does not come.
     *
     * @throws NotFound {@code policy.preset.notFound}
     * @throws RuleViolation {@code policy.preset.begun}
     */
    @Requires(value = POLICY_EDIT, unscoped = WHOLE_PROVINCE)
    public void withdraw(String id) {
        var change = presets.get(id);
        change.mustNotHaveBegun(LocalDate.now(clock));
        presets.remove(change);
        facts.fire(RuleChanged.preset("withdrawn", change));
    }

    private void check(AssignPreset command) {
        var today = LocalDate.now(clock);
        var errors = new ArrayList<FieldError>();
        if (command.preset() == null || !presets.isShipped(command.preset())) {
            errors.add(FieldError.of("preset", "policy.preset.unknown"));
        }
        RuleChecks.dayFault(command.from(), today).ifPresent(errors::add);
        RequiredText.fault("decision", command.decision(), TEXT).ifPresent(errors::add);
        InvalidInput.throwIfAny(errors);
        if (presets.isOneComing(today)) {
            throw new RuleViolation("policy.preset.coming");
        }
        if (presets.isOneOn(command.from())) {
            throw new RuleViolation("policy.preset.today");
        }
        if (rules.preset(command.from()).equals(command.preset())) {
            throw new InvalidInput("preset", "policy.preset.same");
        }
    }
}
