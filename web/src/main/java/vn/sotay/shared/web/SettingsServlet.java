package vn.sotay.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.ScreenService;

/** Takes the plain forms of the frame: large text, dark ground, language. Works without script;
 * whether a help panel is open is told by a script. */
@WebServlet("/settings")
public class SettingsServlet extends HttpServlet {
    @Inject
    CsrfToken csrf;

    @Inject
    Caller caller;

    @Inject
    ScreenService screen;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!csrf.matches(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getParameter("help") != null) {
            screen.keepHelp(request.getParameter("help"), Boolean.parseBoolean(request.getParameter("open")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        var now = caller.account();
        var locale = request.getParameter("locale");
        screen.prefer(
                locale == null ? now.locale() : locale,
                chosen(request.getParameter("largeText"), now.largeText()),
                chosen(request.getParameter("dark"), now.dark()));
        response.sendRedirect(request.getContextPath() + OwnPath.of(request.getParameter("back")));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/home");
    }

    private static boolean chosen(String sent, boolean before) {
        return sent == null ? before : Boolean.parseBoolean(sent);
    }
}
