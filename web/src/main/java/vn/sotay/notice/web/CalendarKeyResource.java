package vn.sotay.notice.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.sotay.notice.service.NoticePreferencesService;

/** The key of the own calendar of work. */
@Path("me/calendar-key")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarKeyResource {
    /** The key, told this once. */
    public record Key(String key) {}

    @Inject
    NoticePreferencesService service;

    /** Makes one; the one before opens nothing any more. */
    @POST
    public Response open() {
        return Response.status(Response.Status.CREATED)
                .entity(new Key(service.openFeed()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** No key opens it any more. */
    @DELETE
    public void close() {
        service.closeFeed();
    }
}
