package vn.sotay.audit.service;

import static vn.sotay.access.model.Permission.LOOK_REVIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.audit.model.LookAlertRow;
import vn.sotay.audit.model.LookRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;

/** Alerts about many looks at records: for heads and auditors, never about themselves. */
@Stateless
@RolesAllowed("user")
public class LookAlertService {
    private static final int SHOWN = 50;
    private static final int LONGEST = 500;

    @Inject
    LookRepository looks;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** What waits in the units of the caller, the oldest first. */
    @Requires(LOOK_REVIEW)
    public List<LookAlertRow> waiting() {
        return looks.waiting(caller.scope(LOOK_REVIEW), caller.username(), SHOWN);
    }

    /**
     * Writes down what the caller found out.
     *
     * @throws NotFound {@code audit.alert.notFound}
     * @throws RuleViolation {@code audit.alert.own}, {@code audit.alert.reviewed}
     * @throws InvalidInput {@code note} empty or too long
     */
    @Requires(LOOK_REVIEW)
    public void review(String id, String note) {
        var answer = RequiredText.of("note", note, LONGEST);
        var alert = looks.get(id, caller.scope(LOOK_REVIEW));
        alert.review(caller.username(), answer, clock.instant());
        facts.fire(new LooksReviewed(alert.publicId(), alert.unitPath()));
    }
}
