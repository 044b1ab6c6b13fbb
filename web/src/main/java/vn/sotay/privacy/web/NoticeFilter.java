package vn.sotay.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.privacy.service.NoticeService;

/**
 * Leads whoever has not read the notice in force to it, and back. Only pages that are being opened: what somebody is
 * about to send is taken first. Programs are not led (docs/adr/0013). A session asks once a day.
 */
@WebFilter("/*")
public class NoticeFilter extends HttpFilter {
    private static final String PAGE = "/privacy/notice";
    private static final String READ_ON = "sotay.noticeReadOn";

    @Inject
    Caller caller;

    @Inject
    NoticeService notices;

    @Inject
    Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPage(request) && isDue(request)) {
            response.sendRedirect(request.getContextPath() + PAGE + "?to=" + address(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return "GET".equals(request.getMethod())
                && request.getSession(false) != null
                && Stream.of(
                                PAGE,
                                "/account/password",
                                "/sign-in",
                                "/sign-out",
                                "/settings",
                                "/setup",
                                "/api/",
                                "/assets/",
                                "/jakarta.faces.resource/")
                        .noneMatch(path::startsWith);
    }

    private boolean isDue(HttpServletRequest request) {
        var today = LocalDate.now(clock);
        var session = request.getSession();
        if (today.equals(session.getAttribute(READ_ON)) || !caller.signedIn() || isBusy()) {
            return false;
        }
        var due = notices.isDue();
        if (!due) {
            session.setAttribute(READ_ON, today);
        }
        return due;
    }

    /** Something else comes first. */
    private boolean isBusy() {
        return caller.mustChangePassword() || caller.mustAddFactor();
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
