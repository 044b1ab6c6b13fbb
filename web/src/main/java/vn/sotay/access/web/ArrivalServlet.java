package vn.sotay.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.access.service.Arrival;
import vn.sotay.access.service.Arrival.Outcome;
import vn.sotay.access.service.ProviderSignInService;
import vn.sotay.shared.web.CsrfToken;
import vn.sotay.shared.web.OwnPath;

/** Somebody comes back from the provider: in, to where one wanted to go, or back to the page that says why not. */
@WebServlet(ProviderSignInService.ARRIVAL)
public class ArrivalServlet extends HttpServlet {
    @Inject
    ProviderSignInService signIns;

    @Inject
    ProviderVisit visit;

    @Inject
    WebSession session;

    @Inject
    CsrfToken csrf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ticket = Cookies.value(request, ProviderSignInService.TICKET_COOKIE);
        var arrival = visit.take()
                .flatMap(secret -> ticket.map(brought -> signIns.arrive(brought, secret, session.label())))
                .orElse(Arrival.OVER);
        drop(response);
        if (arrival.outcome() == Outcome.IN) {
            session.begin(arrival.signedIn());
            csrf.renew();
            response.sendRedirect(request.getContextPath() + OwnPath.of(visit.to()));
        } else {
            visit.turnAway(arrival);
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }

    private static void drop(HttpServletResponse response) {
        var cookie = new Cookie(ProviderSignInService.TICKET_COOKIE, "");
        cookie.setPath(ProviderSignInService.ARRIVAL);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }
}
