package vn.sotay.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.sotay.access.service.SetUp;
import vn.sotay.access.service.SetupService;
import vn.sotay.shared.model.InvalidInput;

/** Sets an empty system up, once. */
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SetupResource {
    @Inject
    SetupService setup;

    /** 201; 409 if it is set up; 422 naming each wrong field. */
    @POST
    public Response setUp(SetUp command) {
        if (command == null) {
            throw new InvalidInput("secret", "shared.required");
        }
        setup.setUp(command);
        return Response.created(URI.create("me")).build();
    }
}
