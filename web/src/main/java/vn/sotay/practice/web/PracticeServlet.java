package vn.sotay.practice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.access.service.AccessDenied;
import vn.sotay.practice.service.PracticeService;
import vn.sotay.shared.web.CsrfToken;
import vn.sotay.shared.web.PracticeSession;

/** Begins and ends practising, from plain forms that need no script. */
@WebServlet("/practice")
public class PracticeServlet extends HttpServlet {
    private static final String START = "/practice/start";

    @Inject
    CsrfToken csrf;

    @Inject
    PracticeService practices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!csrf.matches(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            response.sendRedirect(request.getContextPath() + done(request));
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** @return where to go on */
    private String done(HttpServletRequest request) {
        var ending = request.getParameter("end") != null;
        if (ending || request.getParameter("again") != null) {
            practices.end();
            PracticeSession.leave(request);
        }
        if (ending) {
            return START + "?ended=1";
        }
        PracticeSession.enter(request, practices.begin());
        return "/home";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + START);
    }
}
