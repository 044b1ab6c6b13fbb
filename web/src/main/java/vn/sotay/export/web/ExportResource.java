package vn.sotay.export.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.model.ExportRow;
import vn.sotay.export.service.ExportOrderService;
import vn.sotay.export.service.ExportService;
import vn.sotay.export.service.OrderExport;
import vn.sotay.member.model.MemberGap;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.AsOf;
import vn.sotay.shared.web.Listing;
import vn.sotay.shared.web.Spreadsheets;

/** Lists that leave the system. */
@Path("exports")
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {
    /** The list as it stands, in JSON: the parameters of the list; {@code since} and {@code till} of the trail. */
    public record Filter(
            String q,
            String unit,
            String status,
            Boolean review,
            MemberGap gap,
            String asOf,
            String sort,
            String since,
            String till) {
        ExportFilter read() {
            return new ExportFilter(
                    empty(q),
                    empty(status),
                    Boolean.TRUE.equals(review),
                    gap,
                    AsOf.day(asOf),
                    empty(sort),
                    AsOf.day(since),
                    AsOf.day(till));
        }

        private static String empty(String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    /** What is asked for: {@code list} is {@code members} if nothing is said; no columns are the usual ones of the list. */
    public record Order(String list, Filter filter, List<String> columns, String reason) {}

    @Inject
    ExportOrderService orders;

    @Inject
    ExportService exports;

    @Inject
    SheetAnswers sheets;

    /** Up to 500 people and no sensitive column, at once; 409 for more. {@code columns} may be said several times. */
    @GET
    @Path("members.xlsx")
    @Produces({Spreadsheets.XLSX, MediaType.APPLICATION_JSON})
    public Response atOnce(
            @QueryParam("q") String q,
            @QueryParam("unit") String unit,
            @QueryParam("status") String status,
            @QueryParam("asOf") String asOf,
            @QueryParam("sort") String sort,
            @QueryParam("columns") List<String> columns,
            @QueryParam("reason") String reason) {
        var filter = new Filter(q, unit, status, null, null, asOf, sort, null, null);
        var order = new OrderExport(ExportList.MEMBERS, unit, filter.read(), chosen(columns), reason);
        return sheets.of(orders.orderAtOnce(order));
    }

    /** 202 with the place of the export; it is ready, or waits for a second person. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response order(Order order) {
        if (order == null || order.filter() == null) {
            throw new InvalidInput("filter", "shared.required");
        }
        var list = ExportList.named(order.list())
                .orElseThrow(() -> new InvalidInput("list", "export.list.unknown", order.list()));
        var id = orders.order(new OrderExport(
                list, order.filter().unit(), order.filter().read(), chosen(order.columns()), order.reason()));
        return Response.accepted(Map.of("id", id))
                .location(URI.create("exports/" + id))
                .build();
    }

    private static List<String> chosen(List<String> columns) {
        return columns == null
                ? List.of()
                : columns.stream().map(name -> name == null ? "" : name).toList();
    }

    /** One's own of the last days, the newest first. */
    @GET
    public Listing<ExportJson> own(
            @QueryParam("cursor") String cursor, @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        return Listing.page(exports.own(Listing.edge(cursor), limit + 1), limit, ExportRow::id)
                .map(ExportJson::of);
    }

    /** How far one of one's own is. */
    @GET
    @Path("{id}")
    public ExportJson get(@PathParam("id") String id) {
        return ExportJson.of(exports.one(id));
    }

    /** The spreadsheet, written anew each time; 409 while it waits, when it was kept back, and when it is over. */
    @GET
    @Path("{id}/file")
    @Produces({Spreadsheets.XLSX, MediaType.APPLICATION_JSON})
    public Response file(@PathParam("id") String id) {
        return sheets.of(id);
    }

    /** What a second person decides: {@code release}, or {@code refuse} with {@code note}. */
    @POST
    @Path("{id}/transitions/{name}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response decide(@PathParam("id") String id, @PathParam("name") String name, Map<String, String> body) {
        if (!Arrays.asList("release", "refuse").contains(name)) {
            throw new InvalidInput("name", "export.transition.unknown", name);
        }
        if (name.equals("release")) {
            exports.release(id);
        } else {
            exports.refuse(id, body == null ? null : body.get("note"));
        }
        return Response.noContent().build();
    }
}
