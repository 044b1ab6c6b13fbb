package vn.sotay.audit.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.sotay.audit.service.RecordLookService;
import vn.sotay.shared.web.Listing;

/** Who has looked at the record of the person to whom the account belongs, without names; 404 if it belongs to nobody. */
@Path("me/record/looks")
@Produces(MediaType.APPLICATION_JSON)
public class OwnRecordLookResource {
    @Inject
    RecordLookService looks;

    /** The newest first. */
    @GET
    public Listing<LookJson> list(
            @QueryParam("cursor") String cursor, @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        return LookJson.page(looks.mine(LookJson.number(cursor), limit + 1), limit);
    }
}
