package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.sotay.access.service.SignInService;
import vn.sotay.access.service.SignedIn;
import vn.sotay.shared.web.KeptInputs;
import vn.sotay.shared.web.PracticeSession;

/** The session of somebody who signed in by the form: the id of the sign-in, nothing else. */
@RequestScoped
public class WebSession {
    static final String ID = "sotay.session";

    @Inject
    HttpServletRequest request;

    @Inject
    KeptInputs inputs;

    @Inject
    SignInService signIn;

    /** Signs in from the next request on. The session id changes, so that one planted before is worth nothing. */
    public void begin(SignedIn signedIn) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ID, signedIn.session());
        PracticeSession.leave(request);
        inputs.onlyFor(signedIn.account().username(), request);
    }

    /** Keeps this session good though every other one ended: the own password was changed in it. */
    public void stay() {
        signIn.stay(id());
    }

    /** The opaque id of this sign-in; null for a program. */
    public String id() {
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ID);
    }

    /** Browser and system in two words, so that their owner knows the sign-in again; no more is kept of the machine. */
    public String label() {
        return Browsers.name(request.getHeader("User-Agent"));
    }

    /** Signs out. */
    public void end() {
        var session = request.getSession(false);
        if (session != null) {
            signIn.end(id());
            session.invalidate();
        }
    }

    /** Where the request comes from, for the delays of wrong passwords. */
    public String source() {
        return request.getRemoteAddr();
    }
}
