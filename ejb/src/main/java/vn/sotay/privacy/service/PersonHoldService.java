package vn.sotay.privacy.service;

import static vn.sotay.access.model.Permission.RETENTION_HOLD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.privacy.model.LegalHold;
import vn.sotay.privacy.model.RetentionRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;

/** Keeps what is known of one member beyond its time, by a decision; {@link RetentionService#lift} ends it. */
@Stateless
@RolesAllowed("user")
public class PersonHoldService {
    private static final int DECISION = 100;
    private static final int REASON = 500;

    @Inject
    MemberRepository members;

    @Inject
    RetentionRepository holds;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** Who it would be. @throws NotFound {@code member.notFound}, also for a member elsewhere */
    @Requires(RETENTION_HOLD)
    public PersonToHold open(String memberId) {
        var member = members.get(memberId, caller.scope(RETENTION_HOLD));
        return new PersonToHold(memberId, member.fullName(), holds.holds(member));
    }

    /**
     * From tonight on nothing of this member goes, however old.
     *
     * @throws NotFound {@code member.notFound}
     * @throws InvalidInput naming {@code decision} or {@code reason}
     * @throws RuleViolation {@code privacy.hold.person.already}
     */
    @Requires(RETENTION_HOLD)
    public void hold(String memberId, String decision, String reason) {
        var member = members.get(memberId, caller.scope(RETENTION_HOLD));
        var errors = new ArrayList<FieldError>();
        RequiredText.fault("decision", decision, DECISION).ifPresent(errors::add);
        RequiredText.fault("reason", reason, REASON).ifPresent(errors::add);
        InvalidInput.throwIfAny(errors);
        if (holds.holds(member)) {
            throw new RuleViolation("privacy.hold.person.already");
        }
        var hold = LegalHold.ofPerson(member, decision.strip(), reason.strip(), caller.username(), clock.instant());
        holds.add(hold);
        facts.fire(HoldChanged.placed(hold));
    }
}
