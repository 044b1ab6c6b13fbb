package vn.sotay.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.shared.web.CsrfToken;

/** Ends the session. Only by a form of ours: nobody is signed out by a picture on another page. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    @Inject
    WebSession session;

    @Inject
    RememberedBrowser browsers;

    @Inject
    CsrfToken csrf;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!csrf.matches(request.getParameter("token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        session.end();
        browsers.forget(request, response);
        response.sendRedirect(request.getContextPath() + "/sign-in?out=1");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/home");
    }
}
