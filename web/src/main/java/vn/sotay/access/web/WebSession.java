package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.sotay.access.service.SignedIn;
import vn.sotay.shared.web.KeptInputs;

/** The session of somebody who signed in by the form: username and epoch, nothing else. */
@RequestScoped
public class WebSession {
    static final String USERNAME = "sotay.username";
    static final String EPOCH = "sotay.epoch";

    @Inject
    HttpServletRequest request;

    @Inject
    KeptInputs inputs;

    /** Signs in from the next request on. The session id changes, so that one planted before is worth nothing. */
    public void begin(SignedIn signedIn) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(USERNAME, signedIn.account().username());
        inputs.onlyFor(signedIn.account().username(), request);
        stay(signedIn.epoch());
    }

    /** Keeps this session good though every other one ended: the own password was changed in it. */
    public void stay(int epoch) {
        request.getSession().setAttribute(EPOCH, epoch);
    }

    /** Signs out. */
    public void end() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Where the request comes from, for the delays of wrong passwords. */
    public String source() {
        return request.getRemoteAddr();
    }
}
