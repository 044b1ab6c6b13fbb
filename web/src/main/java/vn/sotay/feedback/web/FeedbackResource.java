package vn.sotay.feedback.web;

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
import vn.sotay.feedback.model.FeedbackFilter;
import vn.sotay.feedback.model.FeedbackKind;
import vn.sotay.feedback.model.FeedbackOutcome;
import vn.sotay.feedback.model.FeedbackState;
import vn.sotay.feedback.model.FeedbackView;
import vn.sotay.feedback.service.FeedbackAnswerService;
import vn.sotay.feedback.service.FeedbackService;
import vn.sotay.feedback.service.SendFeedback;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;

/** The feedback box. */
@Path("feedback")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {
    /** What the writer is told; only for {@code answer}. */
    public record Reply(FeedbackOutcome outcome, String answer) {
        static final Reply NONE = new Reply(null, null);
    }

    @Inject
    FeedbackService feedback;

    @Inject
    FeedbackAnswerService answers;

    /** Puts something into the box. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(SendFeedback command) {
        if (command == null) {
            throw new InvalidInput("body", "shared.required");
        }
        var id = feedback.send(command);
        return Response.created(URI.create("feedback/" + id))
                .entity(feedback.view(id))
                .build();
    }

    /** What I have to answer; with {@code own}, what I have written; the newest first. */
    @GET
    public Listing<FeedbackView> list(
            @QueryParam("own") boolean own,
            @QueryParam("state") FeedbackState state,
            @QueryParam("kind") FeedbackKind kind,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var edge = Listing.edge(cursor);
        var rows = own ? feedback.own(edge, limit + 1) : answers.list(new FeedbackFilter(state, kind), edge, limit + 1);
        return Listing.page(rows, limit, FeedbackView::id);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public FeedbackView get(@PathParam("id") String id) {
        return feedback.view(id);
    }

    /** {@code triage}, {@code begin}, {@code forward}, or {@code answer} with a {@link Reply}. */
    @POST
    @Path("{id}/transitions/{name}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response move(@PathParam("id") String id, @PathParam("name") String name, Reply given) {
        var reply = given == null ? Reply.NONE : given;
        switch (name) {
            case "triage" -> answers.triage(id);
            case "begin" -> answers.begin(id);
            case "forward" -> answers.forward(id);
            case "answer" -> answers.answer(id, reply.outcome(), reply.answer());
            default -> throw new InvalidInput("name", "feedback.transition.unknown", name);
        }
        return Response.noContent().build();
    }
}
