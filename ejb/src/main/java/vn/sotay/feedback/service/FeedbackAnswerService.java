package vn.sotay.feedback.service;

import static vn.sotay.access.model.Permission.FEEDBACK_ANSWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.feedback.model.Feedback;
import vn.sotay.feedback.model.FeedbackFilter;
import vn.sotay.feedback.model.FeedbackOutcome;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.feedback.model.FeedbackView;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;

/** Answers what is in the feedback box of one's units. */
@Stateless
@RolesAllowed("user")
public class FeedbackAnswerService {
    @Inject
    FeedbackRepository box;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** What there is to answer, the newest first. */
    @Requires(FEEDBACK_ANSWER)
    public List<FeedbackView> list(FeedbackFilter filter, Edge edge, int limit) {
        return box.list(caller.scope(FEEDBACK_ANSWER), filter, edge, limit);
    }

    /** How much that is. */
    @Requires(FEEDBACK_ANSWER)
    public RowCount count(FeedbackFilter filter) {
        return box.count(caller.scope(FEEDBACK_ANSWER), filter);
    }

    /**
     * It was read and is to be worked on.
     *
     * @throws NotFound {@code feedback.notFound}, also for what others answer
     * @throws RuleViolation {@code feedback.illegal}
     */
    @Requires(FEEDBACK_ANSWER)
    public void triage(String id) {
        var feedback = get(id);
        feedback.triage();
        facts.fire(FeedbackFact.of("moved", feedback));
    }

    /** Somebody is at it; throws as {@link #triage}. */
    @Requires(FEEDBACK_ANSWER)
    public void begin(String id) {
        var feedback = get(id);
        feedback.begin();
        facts.fire(FeedbackFact.of("moved", feedback));
    }

    /**
     * Tells the writer what became of it; throws as {@link #triage}.
     *
     * @throws InvalidInput naming {@code outcome} or {@code answer}
     */
    @Requires(FEEDBACK_ANSWER)
    public void answer(String id, FeedbackOutcome outcome, String answer) {
        var feedback = get(id);
        var errors = new ArrayList<FieldError>();
        if (outcome == null) {
            errors.add(FieldError.of("outcome", "shared.required"));
        }
        RequiredText.fault("answer", answer, Feedback.LONGEST).ifPresent(errors::add);
        InvalidInput.throwIfAny(errors);
        feedback.answer(outcome, answer.strip(), caller.username(), clock.instant());
        facts.fire(FeedbackFact.of("answered", feedback));
    }

    /**
     * Hands it over to the province; throws as {@link #triage}.
     *
     * @throws RuleViolation {@code feedback.atTop} if it is there
     */
    @Requires(FEEDBACK_ANSWER)
    public void forward(String id) {
        var feedback = get(id);
        feedback.forward(units.root().orElseThrow());
        facts.fire(FeedbackFact.of("forwarded", feedback));
    }

    private Feedback get(String id) {
        return box.get(id, caller.scope(FEEDBACK_ANSWER));
    }
}
