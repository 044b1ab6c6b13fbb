package vn.sotay.policy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sotay.policy.model.PolicyKind;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.service.RetainedData;

/** Whether a new value of a rule can be taken. */
@ApplicationScoped
class RuleChecks {
    private static final int SOURCE = 250;

    /** Further ahead nobody decides. */
    private static final int YEARS_AHEAD = 5;

    @Inject
    @Any
    Instance<RetainedData> retained;

    @Inject
    Clock clock;

    /**
     * Whether a rule can have another value: nothing takes away what is kept for good, so no period would be carried out.
     */
    boolean isChangeable(String key, PolicyKind kind) {
        return !kind.key().equals(PolicyKind.KEPT)
                || retained.stream().anyMatch(data -> key.equals(PolicyKind.KEPT + data.name()));
    }

    /**
     * Checks a change against the rows of its rule.
     *
     * @return the row that it ends, if any
     * @throws NotFound {@code policy.rule.notFound}
     * @throws InvalidInput naming {@code value}, {@code from} or {@code source}
     * @throws RuleViolation {@code policy.rule.fixed}: kept for good by law; {@code policy.rule.coming}: another value is to
     *     come already; {@code policy.rule.last}: a rule needs a value
     * @throws StaleVersion if no row that holds has the value before
     */
    Optional<PolicyRule> of(ChangeRule change, List<PolicyRule> rows) {
        var kind = PolicyKind.of(change.key())
                .filter(known -> !rows.isEmpty())
                .orElseThrow(() -> new NotFound("policy.rule.notFound"));
        if (!isChangeable(change.key(), kind)) {
            throw new RuleViolation("policy.rule.fixed");
        }
        InvalidInput.throwIfAny(faults(change, kind));
        var today = LocalDate.now(clock);
        var open = rows.stream().filter(row -> row.period().isOpen()).toList();
        open.stream()
                .filter(row -> row.period().validFrom().isAfter(today))
                .filter(row -> !kind.several() || row.value().equals(change.before()))
                .findFirst()
                .ifPresent(row -> {
                    throw new RuleViolation(
                            "policy.rule.coming", row.value(), row.period().validFrom());
                });
        return ending(change, kind, open);
    }

    private Optional<PolicyRule> ending(ChangeRule change, PolicyKind kind, List<PolicyRule> open) {
        if (change.after() == null && (!kind.several() || open.size() < 2)) {
            throw new RuleViolation("policy.rule.last");
        }
        if (open.stream().anyMatch(row -> row.value().equals(change.after()))) {
            throw new InvalidInput("value", "policy.value.same");
        }
        if (change.before() == null && kind.several()) {
            return Optional.empty();
        }
        return Optional.of(open.stream()
                .filter(row -> Objects.equals(row.value(), change.before()))
                .findFirst()
                .orElseThrow(StaleVersion::new));
    }

    private List<FieldError> faults(ChangeRule change, PolicyKind kind) {
        var faults = new ArrayList<FieldError>();
        if (change.after() != null || change.before() == null) {
            kind.fault(change.after()).ifPresent(faults::add);
        }
        dayFault(change.from(), LocalDate.now(clock)).ifPresent(faults::add);
        RequiredText.fault("source", change.source(), SOURCE).ifPresent(faults::add);
        return faults;
    }

    /** What is wrong with the first day of a rule or of a preset, naming {@code from}, if anything. */
    static Optional<FieldError> dayFault(LocalDate from, LocalDate today) {
        if (from == null) {
            return Optional.of(FieldError.of("from", "shared.required"));
        }
        if (from.isBefore(today)) {
            return Optional.of(FieldError.of("from", "policy.from.past", today));
        }
        return from.isAfter(today.plusYears(YEARS_AHEAD))
                ? Optional.of(FieldError.of("from", "policy.from.far", YEARS_AHEAD))
                : Optional.empty();
    }
}
