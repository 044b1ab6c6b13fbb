package vn.sotay.access.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.SignInMode;
import vn.sotay.access.service.SignInService;
import vn.sotay.notice.service.FeedService;
import vn.sotay.shared.web.KeptInputs;
import vn.sotay.shared.web.PracticeSession;
import vn.sotay.shared.web.Problems;

/**
 * Who is asking: a bearer token, else the session of the form; a calendar is asked for by its key alone. Everything needs somebody signed in but the few paths
 * named in {@link OpenPaths}; programs are told 401, people are sent to the sign-in page and back.
 */
@ApplicationScoped
@DeclareRoles("user")
public class SotayAuthentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final Set<String> ROLES = Set.of("user");

    @Inject
    SignInService signIn;

    @Inject
    KeptInputs inputs;

    @Inject
    RememberedBrowser browsers;

    @Inject
    SignInMode mode;

    @Inject
    FeedService feeds;

    @Inject
    Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var username = OpenPaths.needNoSession(request) ? Optional.<String>empty() : whoIs(request, response);
        if (username.isPresent()) {
            return context.notifyContainerAboutLogin(username.get(), ROLES);
        }
        return OpenPaths.contains(request) ? context.doNothing() : challenge(request, response);
    }

    private Optional<String> whoIs(HttpServletRequest request, HttpServletResponse response) {
        if (OpenPaths.isFeed(request)) {
            return feeds.owner(request.getParameter(OpenPaths.FEED_KEY));
        }
        var header = request.getHeader("Authorization");
        if (header != null) {
            return header.startsWith(BEARER)
                    ? signIn.usernameOfToken(header.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        return mode.isByProvider() ? vouchedFor(request) : bySession(request, response);
    }

    private Optional<String> bySession(HttpServletRequest request, HttpServletResponse response) {
        return ofSession(request)
                .or(() -> OpenPaths.contains(request) || OpenPaths.isApi(request)
                        ? Optional.empty()
                        : browsers.signIn(request, response));
    }

    /** No browser stays known here: whether one has to prove oneself again is for the provider to say. */
    private Optional<String> vouchedFor(HttpServletRequest request) {
        var username = ofSession(request);
        username.ifPresent(name -> caller.vouchedFor());
        return username;
    }

    private Optional<String> ofSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(WebSession.ID) instanceof String id)) {
            return Optional.empty();
        }
        var username = signIn.usernameOfSession(id);
        caller.practises(PracticeSession.of(request));
        if (username.isEmpty()) {
            session.invalidate(); // nothing of it is left for whoever signs in here next
        }
        return username;
    }

    private AuthenticationStatus challenge(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (OpenPaths.isApi(request)) {
                response.setHeader("WWW-Authenticate", "Bearer");
                Problems.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "access.signIn.needed");
            } else {
                toSignIn(request, response);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A script that asks for a part of a page follows no redirect of HTTP: it is told in its own words. */
    private void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = request.getContextPath() + "/sign-in?" + signInParameters(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + page.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(page);
        }
    }

    /** The page to come back to, to be read again: what was being sent is kept if it can be, and never sent by us. */
    private String signInParameters(HttpServletRequest request) {
        var kept = inputs.keep(request).map(address -> "to=" + encoded(address) + "&kept=1");
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if (Boolean.TRUE.equals(request.getAttribute(RememberedBrowser.COPIED))) {
            return "to=" + encoded(request.getRequestURI() + query) + "&copied=1";
        }
        var why = "GET".equals(request.getMethod()) ? "" : "&expired=1";
        return kept.orElseGet(() -> "to=" + encoded(request.getRequestURI() + query) + why);
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
