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

/** Leads whoever still has a password that somebody else knows to the page where it is changed. */
@WebFilter("/*")
public class FirstPasswordFilter extends HttpFilter {
    private static final String PAGE = "/account/password";
    private static final Set<String> ALLOWED = Set.of(PAGE, "/sign-out", "/sign-in", "/settings");

    @Inject
    Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var free = ALLOWED.contains(path) || OpenPaths.needNoSession(request) || OpenPaths.isApi(request);
        if (!free && caller.signedIn() && caller.mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
