package vn.sotay.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import vn.sotay.access.service.ProviderSignInService;

/** The few paths that need nobody signed in. A new page is closed until somebody writes it down here. */
final class OpenPaths {
    /** Where the way to the provider begins. */
    static final String PROVIDER = "/sign-in/provider";

    /** The calendar of somebody's work, which its key opens and nothing else. */
    private static final String FEED = "/api/v1/calendar.ics";

    /** The parameter with the key of a calendar. */
    static final String FEED_KEY = "key";

    private static final Set<String> OPEN = Set.of(
            FEED, "/sign-in", PROVIDER, ProviderSignInService.ARRIVAL, "/setup", "/api/v1/sessions", "/api/v1/setup");
    private static final Set<String> STATIC = Set.of("/jakarta.faces.resource/", "/assets/");

    private OpenPaths() {}

    static boolean contains(HttpServletRequest request) {
        return OPEN.contains(path(request)) || needNoSession(request);
    }

    /** Style sheets, scripts and fonts: the same for everybody, so nobody is looked up. */
    static boolean needNoSession(HttpServletRequest request) {
        return STATIC.stream().anyMatch(path(request)::startsWith);
    }

    static boolean isFeed(HttpServletRequest request) {
        return FEED.equals(path(request));
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
