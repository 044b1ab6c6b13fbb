package vn.sotay.audit.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.sotay.audit.service.RecordLookService;
import vn.sotay.shared.web.Listing;

/** Who has looked at a record, as far as it was in units whose trail the caller may read. */
@Path("members/{id}/looks")
@Produces(MediaType.APPLICATION_JSON)
public class RecordLookResource {
    @Inject
    RecordLookService looks;

    /** The newest first. */
    @GET
    public Listing<LookJson> list(
            @PathParam("id") String id,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        return LookJson.page(looks.of(id, LookJson.number(cursor), limit + 1), limit);
    }
}
