package vn.sotay.policy.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.sotay.policy.model.PresetDifference;
import vn.sotay.policy.model.PresetRow;
import vn.sotay.policy.service.AssignPreset;
import vn.sotay.policy.service.PresetService;
import vn.sotay.policy.web.PolicyResource.Consequence;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;
import vn.sotay.shared.web.Problem;
import vn.sotay.shared.web.Texts;

/** By which named set of rules the province works. */
@Path("presets")
@Produces(MediaType.APPLICATION_JSON)
public class PresetResource {
    /** What another preset would do. */
    public record Preview(String before, List<PresetDifference> differences, List<Consequence> consequences) {}

    @Inject
    PresetService presets;

    @Context
    HttpHeaders headers;

    /** By which it works, worked or will work, the newest first; the one of the set-up has no first day. */
    @GET
    public Listing<PresetRow> assigned() {
        return Listing.whole(presets.assigned());
    }

    /** What another would do; changes nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Preview preview(AssignPreset command) {
        var locale = Problem.locale(headers);
        var found = presets.preview(present(command));
        return new Preview(
                found.before(),
                found.differences(),
                found.consequences().stream()
                        .map(text -> new Consequence(
                                text.key(),
                                Texts.text(locale, text.key(), text.args().toArray())))
                        .toList());
    }

    /** Another one from a day on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<PresetRow> assign(AssignPreset command) {
        presets.assign(present(command));
        return assigned();
    }

    /** One that has not begun does not come. */
    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Listing<PresetRow> withdraw(@PathParam("id") String id) {
        presets.withdraw(id);
        return assigned();
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInput("preset", "shared.required");
        }
        return body;
    }
}
