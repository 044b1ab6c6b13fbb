package vn.sotay.member.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.sotay.file.model.FileType;
import vn.sotay.member.service.IntroductionService;
import vn.sotay.member.service.IssueIntroduction;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Downloads;

/** Letters of introduction of members. */
@Path("members/{id}/introductions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntroductionResource {
    /** The document that was made. */
    public record Issued(String id) {}

    @Inject
    IntroductionService introductions;

    /** Issues one; {@code Location} is the document. */
    @POST
    public Response issue(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, IssueIntroduction command) {
        var document = introductions.issue(id, present(command), key);
        return Response.created(URI.create("documents/" + document))
                .entity(new Issued(document))
                .build();
    }

    /** One as it would be: a PDF, marked as a draft. */
    @POST
    @Path("preview")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    public Response preview(@PathParam("id") String id, IssueIntroduction command) {
        return Downloads.shown("draft.pdf", FileType.PDF.mediaType(), introductions.preview(id, present(command)));
    }

    private static IssueIntroduction present(IssueIntroduction command) {
        if (command == null) {
            throw new InvalidInput("body", "shared.required");
        }
        return command;
    }
}
