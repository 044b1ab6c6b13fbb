package vn.sotay.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Worklist;
import vn.sotay.shared.model.NotFound;

/** The dated work of one account for its calendar. The key says who it is, so that rights are asked as on the worklist. */
@Path("calendar.ics")
public class CalendarFeedResource {
    static final String TYPE = "text/calendar";

    @Inject
    Worklist worklist;

    @Inject
    Caller caller;

    @Inject
    FeedThrottle throttle;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    /** What is due on which day; 404 for a key that opens nothing, 429 for who asks too often. */
    @GET
    @Produces({TYPE, MediaType.APPLICATION_JSON})
    public Response get(@QueryParam("key") String key) {
        throttle.ask(caller.signedIn() ? caller.username() : request.getRemoteAddr());
        if (!caller.signedIn()) {
            throw new NotFound("notice.feed.notFound");
        }
        var account = caller.account();
        var calendar = new WorkCalendar(account.id(), new Locale(account.locale()), clock.instant());
        return Response.ok(calendar.of(worklist.mine()), TYPE + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=sotay.ics")
                .build();
    }
}
