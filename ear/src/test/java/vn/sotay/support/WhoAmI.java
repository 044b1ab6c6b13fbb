package vn.sotay.support;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Answers whom the server takes the caller for. */
@Stateless
@PermitAll
public class WhoAmI {
    @Resource
    SessionContext session;

    /** The name, and whether it has the role that every service asks for. */
    public String answer() {
        return session.getCallerPrincipal().getName() + " " + session.isCallerInRole("user");
    }
}
