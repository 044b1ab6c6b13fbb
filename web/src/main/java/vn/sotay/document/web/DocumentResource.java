package vn.sotay.document.web;

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
import vn.sotay.document.model.DocumentFilter;
import vn.sotay.document.model.DocumentForm;
import vn.sotay.document.service.DocumentFile;
import vn.sotay.document.service.DocumentService;
import vn.sotay.shared.web.Downloads;
import vn.sotay.shared.web.Listing;

/** Official documents of one's committees. */
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
    /** Why a document is taken back. */
    public record Revoked(String reason) {}

    @Inject
    DocumentService documents;

    /** The newest first; of a year, or whose number or subject has these words. */
    @GET
    public Listing<DocumentJson> list(
            @QueryParam("year") Integer year,
            @QueryParam("q") String words,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var rows = documents.list(new DocumentFilter(year, words), Listing.edge(cursor), limit + 1).stream()
                .map(DocumentJson::of)
                .toList();
        return Listing.page(rows, limit, DocumentJson::id);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public DocumentJson get(@PathParam("id") String id) {
        return DocumentJson.of(documents.row(id));
    }

    /** It as PDF/A, as it was frozen. */
    @GET
    @Path("{id}/document.pdf")
    @Produces(MediaType.WILDCARD)
    public Response pdf(@PathParam("id") String id) {
        return kept(documents.file(id, DocumentForm.PDF));
    }

    /** It as DOCX, as it was frozen. */
    @GET
    @Path("{id}/document.docx")
    @Produces(MediaType.WILDCARD)
    public Response docx(@PathParam("id") String id) {
        return kept(documents.file(id, DocumentForm.DOCX));
    }

    private static Response kept(DocumentFile file) {
        return Downloads.kept(file.name(), file.form().type().mediaType(), file.content());
    }

    /** Takes it back. */
    @POST
    @Path("{id}/transitions/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentJson revoke(@PathParam("id") String id, Revoked revoked) {
        documents.revoke(id, revoked == null ? null : revoked.reason());
        return get(id);
    }
}
