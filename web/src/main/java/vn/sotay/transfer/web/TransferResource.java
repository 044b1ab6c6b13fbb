package vn.sotay.transfer.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.EntityTags;
import vn.sotay.shared.web.Listing;
import vn.sotay.transfer.model.TransferFilter;
import vn.sotay.transfer.model.TransferSide;
import vn.sotay.transfer.model.TransferState;
import vn.sotay.transfer.service.IncomingTransferService;
import vn.sotay.transfer.service.ReceiveNewcomer;
import vn.sotay.transfer.service.RequestTransfer;
import vn.sotay.transfer.service.TransferDecisionService;
import vn.sotay.transfer.service.TransferItem;
import vn.sotay.transfer.service.TransferRequestService;
import vn.sotay.transfer.service.TransferService;

/** Transfers of members. */
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {
    private static final String KEY = "Idempotency-Key";

    /** What goes with a step: the day of {@code accept} and {@code return}, the reason of {@code refuse} and {@code recall}. */
    public record Step(LocalDate day, String reason) {
        static final Step PLAIN = new Step(null, null);
    }

    @Inject
    TransferService transfers;

    @Inject
    TransferRequestService requests;

    @Inject
    IncomingTransferService incoming;

    @Inject
    TransferDecisionService decisions;

    /** What my units send and receive, the newest first. */
    @GET
    public Listing<TransferJson> list(
            @QueryParam("state") TransferState state,
            @QueryParam("side") TransferSide side,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        var rows = transfers.list(new TransferFilter(state, side), Listing.edge(cursor), limit + 1);
        return Listing.page(rows, limit, TransferItem::id).map(TransferJson::of);
    }

    /** Asks for one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response request(@HeaderParam(KEY) String key, RequestTransfer command) {
        return created(requests.request(present(command), key));
    }

    /** Writes down a letter that somebody brings from elsewhere. */
    @POST
    @Path("incoming")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(@HeaderParam(KEY) String key, ReceiveNewcomer command) {
        return created(incoming.receive(present(command), key));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        var detail = transfers.detail(id);
        return Response.ok(TransferDetailJson.of(detail))
                .tag(EntityTags.of(detail.view().version()))
                .build();
    }

    /** {@code release}, {@code accept}, {@code refuse}, {@code recall}, {@code return}. */
    @POST
    @Path("{id}/transitions/{name}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response move(
            @PathParam("id") String id, @PathParam("name") String name, @Context HttpHeaders headers, Step given) {
        var version = EntityTags.version(headers);
        var step = given == null ? Step.PLAIN : given;
        switch (name) {
            case "release" -> decisions.release(id, version);
            case "accept" -> decisions.accept(id, version, step.day());
            case "refuse" -> decisions.refuse(id, version, step.reason());
            case "recall" -> decisions.recall(id, version, step.reason());
            case "return" -> decisions.comeBack(id, version, step.day());
            default -> throw new InvalidInput("name", "transfer.transition.unknown", name);
        }
        return Response.noContent().build();
    }

    private Response created(String id) {
        return Response.created(URI.create("transfers/" + id))
                .entity(TransferDetailJson.of(transfers.detail(id)))
                .build();
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInput("body", "shared.required");
        }
        return body;
    }
}
