package vn.sotay.roster.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.service.CorrectRow;
import vn.sotay.roster.service.HeldRow;
import vn.sotay.roster.service.HeldRowService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.web.EntityTags;
import vn.sotay.shared.web.Texts;

/** Held rows of a list of members, to be corrected cell by cell. */
@Path("imports/{id}/rows/{row}")
@Produces(MediaType.APPLICATION_JSON)
public class HeldRowResource {
    @Inject
    HeldRowService rows;

    @Context
    HttpHeaders headers;

    /** The cells of a row and what is wrong with them. */
    @GET
    public Response get(@PathParam("id") String id, @PathParam("row") int row) {
        return answer(rows.row(id, row));
    }

    /** Other texts for some of its cells, by column code; the row is checked again and answered as it is then. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response correct(@PathParam("id") String id, @PathParam("row") int row, JsonNode changes) {
        var command = new CorrectRow(id, row, EntityTags.version(headers), texts(changes), Set.of());
        return answer(rows.correct(command).row());
    }

    private Response answer(HeldRow row) {
        return Response.ok(HeldRowJson.of(row, Texts.supported(headers.getAcceptableLanguages())))
                .tag(EntityTags.of(row.version()))
                .build();
    }

    private static Map<MemberColumn, String> texts(JsonNode changes) {
        if (changes == null || !changes.isObject()) {
            throw new InvalidInput("body", "shared.required");
        }
        var texts = new EnumMap<MemberColumn, String>(MemberColumn.class);
        var errors = new ArrayList<FieldError>();
        changes.properties().forEach(change -> {
            var column = Arrays.stream(MemberColumn.values())
                    .filter(one -> one.name().equalsIgnoreCase(change.getKey()))
                    .findFirst();
            if (column.isEmpty() || change.getValue().isContainerNode()) {
                errors.add(FieldError.of(change.getKey(), "roster.row.column"));
            } else {
                texts.put(column.get(), change.getValue().asText(""));
            }
        });
        InvalidInput.throwIfAny(errors);
        return texts;
    }
}
