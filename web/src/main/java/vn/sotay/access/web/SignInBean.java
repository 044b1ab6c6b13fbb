package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import vn.sotay.access.service.SetupService;
import vn.sotay.access.service.SignInAnswer.Outcome;
import vn.sotay.shared.model.SlowDown;
import vn.sotay.shared.web.CsrfToken;
import vn.sotay.shared.web.OwnPath;
import vn.sotay.shared.web.Texts;

/**
 * Backs sign-in.xhtml, a plain form: no script, and no state of a view that could expire while somebody looks for the
 * password.
 */
@Named
@RequestScoped
public class SignInBean {
    private static final int TOO_MANY = 429;
    private static final Map<Outcome, String> PROBLEMS =
            Map.of(Outcome.WRONG, "access.signIn.wrong", Outcome.CODE_WRONG, "access.code.wrong");

    @Inject
    SignInSteps steps;

    @Inject
    SetupService setup;

    @Inject
    CsrfToken csrf;

    @Inject
    RememberedBrowser browsers;

    private String problem;

    /** Takes the form when it was sent; leads an empty system to its set-up. */
    public void open() throws IOException {
        if (setup.isNeeded()) {
            external().redirect(external().getRequestContextPath() + "/setup");
        } else if ("POST".equals(request().getMethod())) {
            take();
        }
    }

    /** What was wrong, or null. */
    public String getProblem() {
        return problem;
    }

    /** What is good to know beforehand, or null: why one is here again. */
    public String getNote() {
        if (problem != null) {
            return null;
        }
        return Stream.of("ready", "out", "kept", "copied", "expired")
                .filter(sent()::containsKey)
                .findFirst()
                .map(why -> text("access.signIn." + why))
                .orElse(null);
    }

    private void take() throws IOException {
        if (!csrf.matches(sent().get("token"))) {
            problem = text("access.signIn.again");
            return;
        }
        try {
            var answer = sent().containsKey("code")
                    ? steps.code(sent("code"))
                    : steps.password(sent("username"), sent("password"));
            problem = PROBLEMS.containsKey(answer.outcome()) ? text(PROBLEMS.get(answer.outcome())) : null;
            if (answer.isIn()) {
                csrf.renew();
                keep(answer.signedIn().session());
                external().redirect(external().getRequestContextPath() + OwnPath.of(sent("to")));
            }
        } catch (SlowDown slow) {
            problem = text(slow.key(), slow.args());
            external().setResponseStatus(TOO_MANY);
            external()
                    .setResponseHeader(
                            "Retry-After", String.valueOf(slow.retryAfter().toSeconds() + 1));
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private void keep(String session) {
        if (sent().containsKey("keep")) {
            var response = (HttpServletResponse) external().getResponse();
            browsers.keep(request(), response, session, Browsers.name(request().getHeader("User-Agent")));
        }
    }

    /** Whether the code of the telephone is asked for now, instead of the password. */
    public boolean isCodeAsked() {
        return "POST".equals(request().getMethod()) && steps.isHalfWay();
    }

    /** The message key of the help below the form. */
    public String getHelpKey() {
        return isCodeAsked() ? "access.code.help" : "access.signIn.help";
    }

    private static String text(String key, Object... args) {
        return Texts.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, args);
    }

    private static String sent(String name) {
        return sent().getOrDefault(name, "");
    }

    private static Map<String, String> sent() {
        return external().getRequestParameterMap();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
