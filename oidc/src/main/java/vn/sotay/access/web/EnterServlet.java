package vn.sotay.access.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sotay.access.service.ProviderSignInService;

/**
 * The door: the server lets in only whom the provider named (web.xml). The name goes to the application in a ticket that is
 * good for this browser, now; nothing of the provider's token is kept. A token that is brought along is none of ours: whoever
 * runs another program of the same provider has such tokens of everybody.
 */
@WebServlet("/enter")
public class EnterServlet extends HttpServlet {
    private static final int TICKET_SECONDS = 60;

    @EJB(lookup = "java:global/sotay/sotay-ejb/ProviderSignInService")
    ProviderSignInService signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Authorization") != null) {
            response.sendRedirect(ProviderSignInService.REFUSED);
            return;
        }
        var name = request.getUserPrincipal().getName();
        request.getSession().invalidate();
        var ticket = visit(request).map(visit -> signIns.ticket(name, visit));
        if (ticket.isPresent()) {
            response.addCookie(cookie(request, ticket.get()));
        }
        response.sendRedirect(ProviderSignInService.ARRIVAL);
    }

    private static Optional<String> visit(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(ProviderSignInService.VISIT_COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Cookie cookie(HttpServletRequest request, String ticket) {
        var cookie = new Cookie(ProviderSignInService.TICKET_COOKIE, ticket);
        cookie.setPath(ProviderSignInService.ARRIVAL);
        cookie.setMaxAge(TICKET_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
