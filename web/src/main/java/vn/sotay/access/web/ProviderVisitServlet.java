package vn.sotay.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.access.service.ProviderSignInService;
import vn.sotay.access.service.SignInMode;

/** Sends a browser to the door at which the provider is asked, and remembers that it did. */
@WebServlet(OpenPaths.PROVIDER)
public class ProviderVisitServlet extends HttpServlet {
    private static final String DOOR_PATH =
            ProviderSignInService.DOOR.substring(0, ProviderSignInService.DOOR.lastIndexOf('/'));

    @Inject
    SignInMode mode;

    @Inject
    ProviderSignInService signIns;

    @Inject
    ProviderVisit visit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!mode.isByProvider()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var secret = signIns.visit();
        visit.begin(secret, request.getParameter("to"));
        response.addCookie(cookie(request, secret));
        response.sendRedirect(ProviderSignInService.DOOR);
    }

    private static Cookie cookie(HttpServletRequest request, String secret) {
        var cookie = new Cookie(ProviderSignInService.VISIT_COOKIE, secret);
        cookie.setPath(DOOR_PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
