package vn.sotay.member.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import vn.sotay.member.model.MemberChange;
import vn.sotay.member.model.MemberField;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.service.MemberEditService;
import vn.sotay.member.service.MemberHistoryService;
import vn.sotay.member.service.MemberListQuery;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.member.service.MemberService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.web.AsOf;
import vn.sotay.shared.web.EntityTags;
import vn.sotay.shared.web.Listing;

/** People: lists, search, records. */
@Path("members")
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    MemberService members;

    @Inject
    MemberProfileService profiles;

    @Inject
    MemberEditService edits;

    @Inject
    MemberHistoryService history;

    /** Who is in my scope, who in a unit's subtree, or whom {@code q} finds. */
    @GET
    public Listing<MemberJson> list(
            @QueryParam("q") String q,
            @QueryParam("unit") String unit,
            @QueryParam("status") String status,
            @QueryParam("asOf") String asOf,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var query = new MemberListQuery(q, unit, status, false, null, AsOf.day(asOf), sort);
        var rows = members.page(query, Listing.edge(cursor), limit + 1);
        return Listing.page(rows, limit, MemberRow::id).map(MemberJson::of);
    }

    /** One record; sensitive fields masked where the right does not reach. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        var view = profiles.viewAllowed(id, AsOf.day(asOf));
        return Response.ok(MemberDetailJson.of(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }

    /** What was changed in the record since it came, the newest first, page by page. */
    @GET
    @Path("{id}/changes")
    public Listing<MemberChangeJson> changes(
            @PathParam("id") String id,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var changes = history.changes(id, Listing.edge(cursor), limit + 1);
        return Listing.page(changes, limit, MemberChange::place).map(MemberChangeJson::of);
    }

    /** Changes the fields that are named; null takes one away. Answers the record as it is then. */
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    public Response patch(@PathParam("id") String id, @Context HttpHeaders headers, JsonNode changes) {
        edits.merge(id, EntityTags.version(headers), fields(changes));
        return get(id, null);
    }

    private static Map<MemberField, String> fields(JsonNode changes) {
        if (changes == null || !changes.isObject()) {
            throw new InvalidInput("body", "shared.required");
        }
        var fields = new EnumMap<MemberField, String>(MemberField.class);
        var errors = new ArrayList<FieldError>();
        changes.properties().forEach(change -> {
            var field = MemberField.named(change.getKey());
            if (field.isEmpty()) {
                errors.add(FieldError.of(change.getKey(), "member.field.unknown"));
            } else if (change.getValue().isContainerNode()) {
                errors.add(FieldError.of(change.getKey(), "member.field.text"));
            } else {
                fields.put(
                        field.get(),
                        change.getValue().isNull() ? "" : change.getValue().asText());
            }
        });
        InvalidInput.throwIfAny(errors);
        return fields;
    }
}
