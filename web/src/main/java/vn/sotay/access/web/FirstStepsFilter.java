package vn.sotay.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.sotay.access.service.Caller;

/**
 * Leads to what has to be done before anything else: a password that somebody else knows is changed, a second factor
 * whose time is over is added.
 */
@WebFilter("/*")
public class FirstStepsFilter extends HttpFilter {
    private static final String PASSWORD = "/account/password";
    private static final String FACTOR = "/account/second-factor";
    private static final Set<String> ALLOWED = Set.of(PASSWORD, FACTOR, "/sign-out", "/sign-in", "/settings");

    @Inject
    Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var free = ALLOWED.contains(path) || OpenPaths.needNoSession(request) || OpenPaths.isApi(request);
        if (!free && caller.signedIn() && caller.mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + PASSWORD);
        } else if (!free && caller.signedIn() && caller.mustAddFactor()) {
            response.sendRedirect(request.getContextPath() + FACTOR);
        } else {
            chain.doFilter(request, response);
        }
    }
}
