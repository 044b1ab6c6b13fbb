package vn.sotay.organisation.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRow;
import vn.sotay.organisation.service.UnitService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.AsOf;
import vn.sotay.shared.web.IsoDate;
import vn.sotay.shared.web.Listing;

/** The tree of units. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {
    @Inject
    UnitService units;

    /** Sub-units of {@code parent} (empty: the tops of my scope), what {@code q} finds, or everything, by path. */
    @GET
    public Listing<UnitJson> list(
            @QueryParam("parent") String parent,
            @QueryParam("q") String q,
            @QueryParam("kind") String kind,
            @QueryParam("asOf") String asOf,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var day = AsOf.day(asOf);
        var rows = units.list(new UnitFilter(parent, q, kind(kind)), cursor, limit + 1, day);
        var page = Listing.page(rows, limit, UnitRow::id);
        return new Listing<>(UnitJson.of(page.items(), units.named(page.items(), day)), page.nextCursor());
    }

    /** One unit, by id or code. */
    @GET
    @Path("{id}")
    public UnitDetailJson get(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        var day = AsOf.day(asOf);
        var view = units.view(id, day);
        var rows = new ArrayList<>(view.children());
        rows.add(view.unit());
        var named = units.named(rows, day);
        return new UnitDetailJson(
                UnitJson.of(view.unit(), named),
                IsoDate.of(view.founded()),
                view.knownFrom(),
                view.superiors(),
                UnitJson.of(view.children(), named),
                view.history());
    }

    private static UnitKind kind(String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "organisation.kind.unknown", word));
    }
}
