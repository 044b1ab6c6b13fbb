package vn.sotay.organisation.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRow;
import vn.sotay.organisation.service.UnitService;
import vn.sotay.shared.web.AsOf;
import vn.sotay.shared.web.Listing;
import vn.sotay.shared.web.Words;

/** The tree of units. */
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {
    @Inject
    UnitService units;

    @Inject
    UnitAnswers answers;

    /**
     * Sub-units of {@code parent} (empty: the tops of my scope), what {@code q} finds, or everything, by path;
     * {@code unit}: it and all below; {@code sort}: {@code path}, {@code code} or {@code name}, with a minus for descending.
     */
    @GET
    public Listing<UnitJson> list(
            @QueryParam("parent") String parent,
            @QueryParam("q") String q,
            @QueryParam("kind") String kind,
            @QueryParam("unit") String unit,
            @QueryParam("sort") String sort,
            @QueryParam("asOf") String asOf,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var day = AsOf.day(asOf);
        var filter = new UnitFilter(parent, q, kind(kind), blank(unit), sort);
        var rows = units.list(filter, Listing.edge(cursor), limit + 1, day);
        var page = Listing.page(rows, limit, UnitRow::id);
        return new Listing<>(UnitJson.of(page.items(), units.named(page.items(), day)), page.nextCursor());
    }

    /** One unit, by id or code. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return answers.unit(id, AsOf.day(asOf));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static UnitKind kind(String word) {
        return word == null || word.isBlank()
                ? null
                : Words.of(UnitKind.class, "kind", word, "organisation.kind.unknown");
    }
}
