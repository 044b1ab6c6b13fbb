package vn.sotay.privacy.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;
import static vn.sotay.access.model.Permission.RETENTION_HOLD;
import static vn.sotay.access.model.Permission.RETENTION_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.privacy.model.HoldRow;
import vn.sotay.privacy.model.LegalHold;
import vn.sotay.privacy.model.RetentionRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;

/** How long what is kept, what the last night took away, and what decisions keep beyond its time. */
@Stateless
@RolesAllowed("user")
public class RetentionService {
    private static final String WHOLE_PROVINCE = "rules and counts of the whole province, nobody's data";
    private static final int DECISION = 100;
    private static final int REASON = 500;

    @Inject
    RetentionRules rules;

    @Inject
    RetentionRepository runs;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** The rules in force today: everybody may know how long. */
    @Requires(OWN_ACCOUNT)
    public List<RetentionRule> rules() {
        return rules.inForce();
    }

    /** What the last night did; empty before the first. */
    @Requires(value = RETENTION_VIEW, unscoped = WHOLE_PROVINCE)
    public Optional<RetentionNight> lastNight() {
        return runs.last().map(run -> new RetentionNight(run, runs.results(run.number())));
    }

    /** What decisions keep now; who it is only for those who may see the member. */
    @Requires(value = RETENTION_VIEW, unscoped = WHOLE_PROVINCE)
    public List<HoldRow> holds() {
        var seen = caller.scope(MEMBER_VIEW);
        return runs.holds().stream()
                .map(row -> row.isOfPerson() && !seen.contains(row.path()) ? row.withoutPerson() : row)
                .toList();
    }

    /**
     * Keeps a kind of data from tonight on, however old.
     *
     * @throws InvalidInput naming {@code kind}, {@code decision} or {@code reason}
     * @throws RuleViolation {@code privacy.hold.already}
     */
    @Requires(value = RETENTION_HOLD, unscoped = WHOLE_PROVINCE)
    public void hold(String kind, String decision, String reason) {
        var errors = new ArrayList<FieldError>();
        if (rules.inForce().stream()
                .noneMatch(rule -> rule.isLimited() && rule.kind().equals(kind))) {
            errors.add(FieldError.of("kind", "privacy.hold.kind"));
        }
        RequiredText.fault("decision", decision, DECISION).ifPresent(errors::add);
        RequiredText.fault("reason", reason, REASON).ifPresent(errors::add);
        InvalidInput.throwIfAny(errors);
        if (runs.held().contains(kind)) {
            throw new RuleViolation("privacy.hold.already");
        }
        var hold = new LegalHold(kind, decision.strip(), reason.strip(), caller.username(), clock.instant());
        runs.add(hold);
        facts.fire(HoldChanged.placed(hold));
    }

    /**
     * Lets it go again, by another decision.
     *
     * @throws NotFound {@code privacy.hold.notFound}
     * @throws RuleViolation {@code privacy.hold.lifted}
     */
    @Requires(value = RETENTION_HOLD, unscoped = WHOLE_PROVINCE)
    public void lift(String id, String decision) {
        var by = RequiredText.of("liftDecision", decision, DECISION);
        var hold = runs.hold(id);
        hold.lift(by, caller.username(), clock.instant());
        facts.fire(HoldChanged.lifted(hold));
    }
}
