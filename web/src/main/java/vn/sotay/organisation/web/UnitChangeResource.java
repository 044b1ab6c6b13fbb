package vn.sotay.organisation.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.service.DissolveUnit;
import vn.sotay.organisation.service.PlaceUnit;
import vn.sotay.organisation.service.UnitEditService;
import vn.sotay.organisation.service.UnitMergeService;
import vn.sotay.organisation.service.UnitMoveService;
import vn.sotay.shared.web.EntityTags;

/** Changes of the tree of units, each by a decision and from a day on. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, UnitChangeResource.MERGE_PATCH})
public class UnitChangeResource {
    static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    UnitEditService edits;

    @Inject
    UnitMoveService moves;

    @Inject
    UnitMergeService merges;

    @Inject
    UnitAnswers answers;

    /** Founds a unit: {@code {superior, code, name, kind, from, decision}}. */
    @POST
    public Response place(@HeaderParam("Idempotency-Key") String key, JsonNode body) {
        var json = UnitChangeJson.of(body, "superior", "code", "name", "kind", "from", "decision");
        var command = new PlaceUnit(
                json.text("superior"),
                json.text("code"),
                json.text("name"),
                json.word(UnitKind.class, "kind"),
                json.day("from"),
                json.text("decision"));
        var id = edits.place(command, key);
        return Response.fromResponse(answers.unit(id, null))
                .status(Response.Status.CREATED)
                .location(UriBuilder.fromPath("units/{id}").build(id))
                .build();
    }

    /** Changes the fields that are named, by one decision: {@code from} and {@code decision} go with it. */
    @PATCH
    @Path("{id}")
    public Response patch(@PathParam("id") String id, @Context HttpHeaders headers, JsonNode body) {
        return answers.unit(merges.merge(id, EntityTags.version(headers), UnitChangeJson.patch(body)), null);
    }

    /** Ends a unit: {@code {successor, from, decision}}. */
    @POST
    @Path("{id}/dissolution")
    public void dissolve(@PathParam("id") String id, @Context HttpHeaders headers, JsonNode body) {
        var json = UnitChangeJson.of(body, "successor", "from", "decision");
        moves.dissolve(new DissolveUnit(
                id, EntityTags.version(headers), json.text("successor"), json.day("from"), json.text("decision")));
    }
}
