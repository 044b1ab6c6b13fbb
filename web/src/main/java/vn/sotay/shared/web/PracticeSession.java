package vn.sotay.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a browser's session is in a practice branch. A program's token never is: it always means the real people
 * (docs/adr/0029).
 */
public final class PracticeSession {
    /** Every form says in which world it was shown: the id of a practice, or nothing. */
    public static final String PARAMETER = "sotay.practice";

    private static final String ATTRIBUTE = "sotay.practice";

    private PracticeSession() {}

    /** The public id of the practice, or null. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ATTRIBUTE);
    }

    /** From the next request on everything happens there. */
    public static void enter(HttpServletRequest request, String practice) {
        request.getSession().setAttribute(ATTRIBUTE, practice);
    }

    /** From the next request on everything is real. */
    public static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** What the hidden field of a form says. */
    static String mark(HttpServletRequest request) {
        var practice = of(request);
        return practice == null ? "" : practice;
    }

    /** Whether a form was shown in another world than the one in which it is sent. */
    public static boolean isForeign(HttpServletRequest request) {
        var said = request.getParameter(PARAMETER);
        return said != null && !said.equals(mark(request));
    }
}
