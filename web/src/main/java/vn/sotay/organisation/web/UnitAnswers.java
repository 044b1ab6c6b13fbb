package vn.sotay.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import vn.sotay.organisation.service.UnitService;
import vn.sotay.shared.web.EntityTags;
import vn.sotay.shared.web.IsoDate;

/** One unit as REST answers it, with the {@code ETag} that a change of it names. */
@ApplicationScoped
public class UnitAnswers {
    @Inject
    UnitService units;

    /** @param day null for today */
    public Response unit(String id, LocalDate day) {
        var view = units.view(id, day);
        var rows = new ArrayList<>(view.children());
        rows.add(view.unit());
        var named = units.named(rows, day);
        var detail = new UnitDetailJson(
                UnitJson.of(view.unit(), named),
                IsoDate.of(view.founded()),
                view.knownFrom(),
                view.superiors(),
                UnitJson.of(view.children(), named),
                view.history());
        return Response.ok(detail).tag(EntityTags.of(view.version())).build();
    }
}
