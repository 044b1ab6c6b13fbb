package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sotay.access.service.SignInAnswer;
import vn.sotay.access.service.SignInAnswer.Outcome;
import vn.sotay.access.service.SignInMode;
import vn.sotay.access.service.SignInService;
import vn.sotay.shared.service.RealTime;

/** The one or two steps of a sign-in by the form: the password, then for some the code of their telephone. */
@RequestScoped
public class SignInSteps {
    @Inject
    SignInService signIn;

    @Inject
    WebSession session;

    @Inject
    HalfWay halfWay;

    @Inject
    SignInMode mode;

    @Inject
    @RealTime
    Clock clock;

    /** Takes the password; never where people sign in at a provider. */
    SignInAnswer password(String username, String password) {
        halfWay.forget();
        if (mode.isByProvider()) {
            return new SignInAnswer(Outcome.WRONG, null);
        }
        var answer = signIn.signIn(username, password, session.source(), session.label());
        if (answer.outcome() == Outcome.CODE_NEEDED) {
            halfWay.begin(username, clock.instant());
        }
        return begun(answer);
    }

    /** Takes the code; too long after the password one begins anew. */
    SignInAnswer code(String code) {
        return halfWay.username(clock.instant())
                .map(username -> begun(signIn.finish(username, code, session.source(), session.label())))
                .orElse(new SignInAnswer(Outcome.WRONG, null));
    }

    /** Whether the code is what is missing now. */
    boolean isHalfWay() {
        return halfWay.username(clock.instant()).isPresent();
    }

    private SignInAnswer begun(SignInAnswer answer) {
        if (answer.isIn()) {
            halfWay.forget();
            session.begin(answer.signedIn());
        }
        return answer;
    }
}
