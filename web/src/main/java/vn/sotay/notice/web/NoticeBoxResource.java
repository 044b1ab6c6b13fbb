package vn.sotay.notice.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import vn.sotay.notice.model.NoticeFilter;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.notice.service.NoticeBoxService;
import vn.sotay.shared.web.Listing;
import vn.sotay.shared.web.Texts;

/** What I was told. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeBoxResource {
    /** A notice in words; {@code readAt} null: not read. */
    public record Told(String id, NoticeKind kind, String text, String page, Instant noticedAt, Instant readAt) {}

    /** How many were read now. */
    public record Count(int read) {}

    @Inject
    NoticeBoxService box;

    @Context
    HttpHeaders headers;

    /** The newest first. */
    @GET
    public Listing<Told> list(
            @QueryParam("kind") NoticeKind kind,
            @QueryParam("unread") boolean unread,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var rows = box.list(new NoticeFilter(kind, unread), Listing.edge(cursor), limit + 1);
        return Listing.page(rows, limit, NoticeRow::id).map(this::told);
    }

    private Told told(NoticeRow row) {
        var text = NoticeWording.of(Texts.supported(headers.getAcceptableLanguages()), row);
        return new Told(row.id(), row.kind(), text, row.page(), row.noticedAt(), row.readAt());
    }

    /** I have read it. */
    @POST
    @Path("{id}/read")
    public void read(@PathParam("id") String id) {
        box.open(id);
    }

    /** I have read all of them. */
    @POST
    @Path("read")
    public Count readAll() {
        return new Count(box.readAll());
    }
}
