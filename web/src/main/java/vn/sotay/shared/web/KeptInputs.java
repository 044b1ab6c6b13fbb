package vn.sotay.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sotay.shared.service.RealTime;

/**
 * Keeps what was typed while the session ended, until its author has signed in again: one form in a browser's session,
 * bounded in size and time.
 */
@ApplicationScoped
public class KeptInputs {
    private static final String ATTRIBUTE = "sotay.kept";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_CHARACTERS = 64 * 1024;

    @Inject
    PageMark marks;

    @Inject
    @RealTime
    Clock clock;

    /** The mark that a form carries so that it can be kept. */
    public String mark(String username, String address) {
        return marks.of(new PageMark.Said(username, address));
    }

    /**
     * Keeps the form that was sent, if it is one of ours.
     *
     * @return the address at which its page opens again, or empty when nothing is kept
     */
    public Optional<String> keep(HttpServletRequest request) {
        if (!isForm(request) || isPractice(request)) {
            return Optional.empty();
        }
        var values = values(request.getParameterMap());
        return marks.read(request.getParameter(PageMark.PARAMETER))
                .filter(said -> size(values) <= MOST_CHARACTERS)
                .map(said -> new KeptInput(said.username(), said.address(), values, clock.instant()))
                .map(kept -> {
                    request.getSession(true).setAttribute(ATTRIBUTE, kept);
                    return kept.address();
                });
    }

    /** Forgets what is kept for anybody but this account: it has just signed in here. */
    public void onlyFor(String username, HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof KeptInput kept
                && !kept.username().equals(username)) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** What is kept for this account on this page, once. */
    Optional<Map<String, String[]>> take(HttpServletRequest request, String username, String address) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(ATTRIBUTE) instanceof KeptInput kept
                && kept.isFor(username, address, clock.instant())) {
            session.removeAttribute(ATTRIBUTE);
            return Optional.of(kept.values());
        }
        return Optional.empty();
    }

    /** What was typed to practise is never brought back among real people. */
    private static boolean isPractice(HttpServletRequest request) {
        var practice = request.getParameter(PracticeSession.PARAMETER);
        return practice != null && !practice.isEmpty();
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith(FORM)
                && request.getContentLengthLong() <= MOST_BYTES;
    }

    /** Without what the frameworks add. */
    private static Map<String, String[]> values(Map<String, String[]> sent) {
        var values = new HashMap<>(sent);
        values.keySet().removeIf(name -> name.matches("(jakarta\\.faces|primefaces|sotay)\\..*"));
        return values;
    }

    private static long size(Map<String, String[]> values) {
        return values.entrySet().stream()
                .mapToLong(value -> value.getKey().length()
                        + String.join("", value.getValue()).length())
                .sum();
    }
}
