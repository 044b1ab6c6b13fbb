package vn.sotay.feedback.service;

import static vn.sotay.access.model.Permission.FEEDBACK_ANSWER;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;
import static vn.sotay.policy.model.PolicyRule.FEEDBACK_A_DAY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.feedback.model.Feedback;
import vn.sotay.feedback.model.FeedbackRepository;
import vn.sotay.feedback.model.FeedbackView;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.SlowDown;
import vn.sotay.shared.service.AppVersion;

/** Writes to the feedback box, and reads what came of it. */
@Stateless
@RolesAllowed("user")
public class FeedbackService {
    /** A page by its path: what was looked at there is nobody's business. */
    private static final Pattern PAGE = Pattern.compile("(/[a-z-]{1,30}){1,3}");

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    FeedbackRepository box;

    @Inject
    UnitRepository units;

    @Inject
    PolicyRepository policies;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * Sends feedback to the committee directly below the province to which the caller belongs; to the province if there is none.
     *
     * @return its public id
     * @throws InvalidInput naming {@code kind}, {@code words} or {@code page}
     * @throws SlowDown {@code feedback.tooMany}, after as many in 24 hours as the rule allows
     */
    @Requires(OWN_ACCOUNT)
    public String send(SendFeedback command) {
        check(command);
        demandFew();
        var unit = caller.lastingGrants().stream().findFirst().map(HeldGrant::unitPath);
        var feedback = new Feedback(
                command.kind(),
                command.words().strip(),
                command.page(),
                AppVersion.shown(),
                caller.username(),
                clock.instant(),
                unit.map(units::at).orElseGet(() -> units.root().orElseThrow()),
                unit.map(UnitPath::committee).map(units::at).orElseGet(() -> units.root()
                        .orElseThrow()));
        box.add(feedback);
        facts.fire(FeedbackFact.of("sent", feedback));
        return feedback.publicId();
    }

    private static void check(SendFeedback command) {
        var errors = new ArrayList<FieldError>();
        if (command.kind() == null) {
            errors.add(FieldError.of("kind", "shared.required"));
        }
        RequiredText.fault("words", command.words(), Feedback.LONGEST).ifPresent(errors::add);
        if (command.page() != null && !PAGE.matcher(command.page()).matches()) {
            errors.add(FieldError.of("page", "feedback.page.wrong"));
        }
        InvalidInput.throwIfAny(errors);
    }

    private void demandFew() {
        var most = policies.numbers(LocalDate.now(clock), FEEDBACK_A_DAY).get(FEEDBACK_A_DAY);
        if (box.writtenSince(caller.username(), clock.instant().minus(DAY)) >= most) {
            throw new SlowDown("feedback.tooMany", DAY);
        }
    }

    /** What the caller has written, the newest first. */
    @Requires(OWN_ACCOUNT)
    public List<FeedbackView> own(Edge edge, int limit) {
        return box.of(caller.username(), edge, limit);
    }

    /** How much that is. */
    @Requires(OWN_ACCOUNT)
    public RowCount countOwn() {
        return box.countOf(caller.username());
    }

    /**
     * One of them: the writer's own, or what the caller answers.
     *
     * @throws NotFound {@code feedback.notFound}
     */
    @Requires(OWN_ACCOUNT)
    public FeedbackView view(String id) {
        return box.view(id, caller.scope(FEEDBACK_ANSWER), caller.username())
                .orElseThrow(() -> new NotFound("feedback.notFound"));
    }
}
