package vn.sotay.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the plain forms of the frame: large text, dark ground, language. Works without script. */
@WebServlet("/settings")
public class SettingsServlet extends HttpServlet {
    @Inject
    CsrfToken csrf;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!csrf.matches(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendRedirect(request.getContextPath() + ownPath(request.getParameter("back")));
    }

    /** Only a path of this application: no other host, no second slash, no control character. */
    static String ownPath(String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? path : "/home";
    }
}
