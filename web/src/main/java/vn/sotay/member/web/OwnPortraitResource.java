package vn.sotay.member.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.sotay.member.service.PortraitService;

/** The caller's own portrait. */
@Path("me/record/portrait")
@Produces({PortraitResource.JPEG, MediaType.APPLICATION_JSON})
public class OwnPortraitResource {
    @Inject
    PortraitService portraits;

    /** It, as {@link PortraitResource#get}. */
    @GET
    public Response get(@DefaultValue("medium") @QueryParam("size") String size) {
        return PortraitResource.answer(portraits.readOwn(PortraitResource.size(size)));
    }

    /** Takes it away. */
    @DELETE
    public void delete() {
        portraits.removeOwn();
    }
}
