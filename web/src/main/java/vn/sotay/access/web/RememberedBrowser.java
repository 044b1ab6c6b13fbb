package vn.sotay.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.sotay.access.service.DeviceSignInService;
import vn.sotay.access.service.KeptDevice;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.web.KeptInputs;

/** The cookie by which a browser stays known: no script reads it, no other site has it sent. */
@ApplicationScoped
public class RememberedBrowser {
    /** In the request: the browser was known, and had to be forgotten because somebody has a copy of its secret. */
    static final String COPIED = "sotay.deviceCopied";

    private static final String NAME = "sotay-device";

    @Inject
    DeviceSignInService devices;

    @Inject
    KeptInputs inputs;

    @Inject
    @RealTime
    Clock clock;

    /** Makes the browser known that has just begun this sign-in. */
    void keep(HttpServletRequest request, HttpServletResponse response, String session, String label) {
        put(request, response, devices.register(session, label));
    }

    /** Begins a session for a browser that is known. @return whose it is */
    Optional<String> signIn(HttpServletRequest request, HttpServletResponse response) {
        var secret = Cookies.value(request, NAME);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        var answer = devices.resume(secret.get(), Browsers.name(request.getHeader("User-Agent")));
        if (!answer.isIn()) {
            drop(request, response);
            request.setAttribute(COPIED, answer.copied());
            return Optional.empty();
        }
        if (answer.kept() != null) {
            put(request, response, answer.kept());
        }
        var username = answer.signedIn().account().username();
        request.getSession(true).setAttribute(WebSession.ID, answer.signedIn().session());
        inputs.onlyFor(username, request);
        return Optional.of(username);
    }

    /** Its owner signs out: the browser is known no longer. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookies.value(request, NAME).ifPresent(devices::forget);
        drop(request, response);
    }

    private void put(HttpServletRequest request, HttpServletResponse response, KeptDevice kept) {
        var life = Duration.between(clock.instant(), kept.expiresAt());
        response.addCookie(cookie(request, kept.secret(), Math.toIntExact(life.toSeconds())));
    }

    private static void drop(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
