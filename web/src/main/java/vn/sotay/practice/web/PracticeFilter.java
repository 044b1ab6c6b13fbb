package vn.sotay.practice.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.access.service.Caller;
import vn.sotay.shared.web.PracticeSession;

/**
 * Keeps practice and real people apart in one browser: a practice that is over is left before anything else is done, and a form
 * that was shown in the one is not taken in the other.
 */
@WebFilter("/*")
public class PracticeFilter extends HttpFilter {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PracticeSession.of(request) != null && caller.isPracticeOver()) {
            PracticeSession.leave(request);
            to("/practice/start?over=1", request, response);
        } else if (isForm(request) && caller.signedIn() && PracticeSession.isForeign(request)) {
            to("/home?switched=1", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod()) && type != null && type.startsWith(FORM);
    }

    /** A script that asks for a part of a page is told in its own words. */
    private static void to(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = request.getContextPath() + page;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
