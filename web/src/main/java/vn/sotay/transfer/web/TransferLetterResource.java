package vn.sotay.transfer.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.sotay.file.model.FileType;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Downloads;
import vn.sotay.shared.web.EntityTags;
import vn.sotay.transfer.service.SendTransfer;
import vn.sotay.transfer.service.TransferLetterService;

/** The letter of introduction of a transfer. */
@Path("transfers/{id}/letter")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransferLetterResource {
    /** The document that was made. */
    public record Issued(String id) {}

    @Inject
    TransferLetterService letters;

    /** Issues it: the member is on the way; {@code Location} is the document. */
    @POST
    public Response send(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @HeaderParam("Idempotency-Key") String key,
            SendTransfer command) {
        var document = letters.send(id, EntityTags.version(headers), present(command), key);
        return Response.created(URI.create("documents/" + document))
                .entity(new Issued(document))
                .build();
    }

    /** As it would be: a PDF, marked as a draft. */
    @POST
    @Path("preview")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response preview(@PathParam("id") String id, SendTransfer command) {
        return Downloads.shown("draft.pdf", FileType.PDF.mediaType(), letters.preview(id, present(command)));
    }

    private static SendTransfer present(SendTransfer command) {
        if (command == null) {
            throw new InvalidInput("body", "shared.required");
        }
        return command;
    }
}
