package vn.sotay.roster.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.ImportFilter;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.model.WarningCode;
import vn.sotay.roster.service.ImportApplyService;
import vn.sotay.roster.service.ImportDetails;
import vn.sotay.roster.service.ImportUploadService;
import vn.sotay.roster.service.RosterImportService;
import vn.sotay.roster.service.UploadImport;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;
import vn.sotay.shared.web.Texts;

/** Spreadsheets of units and members: hand in, look at, apply. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    RosterImportService imports;

    @Inject
    ImportUploadService uploads;

    @Inject
    ImportApplyService applying;

    @Context
    HttpHeaders headers;

    /** 202 with the place of the import; 413, 415 or 422 for a file that cannot be used, of which nothing is kept. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@QueryParam("kind") String kind, @FormParam("file") EntityPart file) throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "shared.required");
        }
        try (var content = file.getContent()) {
            var name = file.getFileName().orElse("");
            var id = uploads.upload(new UploadImport(kind(kind), name, content.readAllBytes()));
            return Response.accepted(Map.of("id", id))
                    .location(URI.create("imports/" + id))
                    .build();
        }
    }

    private static ImportKind kind(String text) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "roster.kind.unknown"));
    }

    /** The imports of my scope, the newest first. */
    @GET
    public Listing<ImportJson> list(
            @QueryParam("kind") String kind,
            @QueryParam("state") ImportState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var most = Listing.limit(limit);
        var filter = new ImportFilter(kind == null ? null : kind(kind), state);
        var page = Listing.page(imports.list(filter, Listing.edge(cursor), most + 1), most, ImportView::id);
        return page.map(view -> ImportJson.of(ImportDetails.of(view)));
    }

    /** One import with how many rows have which fault. */
    @GET
    @Path("{id}")
    public ImportJson get(@PathParam("id") String id) {
        return ImportJson.of(imports.view(id));
    }

    /** Every fault by row; {@code code} narrows to one. */
    @GET
    @Path("{id}/faults")
    public Listing<FindingJson> faults(
            @PathParam("id") String id,
            @QueryParam("code") FaultCode code,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var most = Listing.limit(limit);
        return page(
                imports.faults(
                        id,
                        code == null ? EnumSet.allOf(FaultCode.class) : EnumSet.of(code),
                        Listing.edge(cursor),
                        most + 1),
                most,
                "roster.fault.");
    }

    /** What is odd but let in. */
    @GET
    @Path("{id}/warnings")
    public Listing<FindingJson> warnings(
            @PathParam("id") String id,
            @QueryParam("code") WarningCode code,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var most = Listing.limit(limit);
        return page(
                imports.warnings(
                        id,
                        code == null ? EnumSet.allOf(WarningCode.class) : EnumSet.of(code),
                        Listing.edge(cursor),
                        most + 1),
                most,
                "roster.warning.");
    }

    private Listing<FindingJson> page(List<FaultRow> read, int limit, String messages) {
        var locale = Texts.supported(headers.getAcceptableLanguages());
        var page = Listing.page(read, limit, FaultRow::place);
        return new Listing<>(HeldRowJson.findings(page.items(), locale, messages), page.nextCursor());
    }

    /** 202: the accepted rows are being written; asking twice has one effect. */
    @POST
    @Path("{id}/apply")
    @Consumes(MediaType.WILDCARD)
    public Response apply(@PathParam("id") String id, @QueryParam("differences") boolean differences) {
        applying.apply(id, differences);
        return Response.accepted().location(URI.create("imports/" + id)).build();
    }

    /** 202: goes on where something broke. */
    @POST
    @Path("{id}/again")
    @Consumes(MediaType.WILDCARD)
    public Response again(@PathParam("id") String id) {
        applying.again(id);
        return Response.accepted().location(URI.create("imports/" + id)).build();
    }
}
