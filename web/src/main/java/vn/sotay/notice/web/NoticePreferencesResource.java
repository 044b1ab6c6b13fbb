package vn.sotay.notice.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRhythm;
import vn.sotay.notice.service.ChooseNotices;
import vn.sotay.notice.service.NoticePreferencesService;
import vn.sotay.notice.service.NoticePreferencesView;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.EntityTags;

/** How I want to be told. */
@Path("me/notice-preferences")
@Produces(MediaType.APPLICATION_JSON)
public class NoticePreferencesResource {
    @Inject
    NoticePreferencesService service;

    /** As they are. */
    @GET
    public Response get() {
        var view = service.view();
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    /** Changes those that are named. */
    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response choose(JsonNode patch, @Context HttpHeaders headers) {
        var version = EntityTags.version(headers);
        service.choose(merged(version, service.view(), patch));
        return get();
    }

    private static ChooseNotices merged(int version, NoticePreferencesView view, JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw new InvalidInput("body", "shared.required");
        }
        return new ChooseNotices(
                version,
                patch.has("rhythm") ? constant(NoticeRhythm.class, "rhythm", patch.get("rhythm")) : view.rhythm(),
                patch.has("weekday") ? Integer.valueOf(patch.get("weekday").asInt()) : view.weekday(),
                patch.has("email") ? patch.get("email").textValue() : view.email(),
                patch.has("mailed") ? kinds(patch.get("mailed")) : view.mailed());
    }

    private static List<NoticeKind> kinds(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(name -> constant(NoticeKind.class, "mailed", name))
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, JsonNode name) {
        try {
            return Enum.valueOf(type, name.asText());
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput(field, "shared.required");
        }
    }
}
