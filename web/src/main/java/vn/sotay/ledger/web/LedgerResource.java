package vn.sotay.ledger.web;

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
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.model.NumberRow;
import vn.sotay.ledger.service.LedgerService;
import vn.sotay.ledger.service.OpenLedger;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;

/** Ledgers of document numbers. */
@Path("ledgers")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
    /** What a document is about. */
    public record Wanted(String subject) {}

    /** A number as it stands on the document. */
    public record Printed(String number) {}

    /** What became of a number: the date on the document, or why there is none. */
    public record Ended(LocalDate day, String reason) {}

    @Inject
    LedgerService ledgers;

    @Inject
    Clock clock;

    /** The ledgers of a year; without one, of this. */
    @GET
    public Listing<LedgerRow> ledgers(@QueryParam("year") Integer year) {
        return Listing.whole(ledgers.ledgers(year == null ? LocalDate.now(clock).getYear() : year));
    }

    /** Opens a ledger of this year. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(OpenLedger command) {
        var id = ledgers.open(present(command));
        return Response.created(URI.create("ledgers/" + id))
                .entity(ledgers.ledger(id))
                .build();
    }

    /** Its numbers, the newest first. */
    @GET
    @Path("{id}/numbers")
    public Listing<NumberRow> numbers(
            @PathParam("id") String id,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        return Listing.page(
                ledgers.numbers(id, Listing.edge(cursor), limit + 1), limit, row -> Integer.toString(row.number()));
    }

    /** Takes the next number. */
    @POST
    @Path("{id}/numbers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("id") String id, Wanted wanted) {
        var number = new Printed(ledgers.take(id, present(wanted).subject()));
        return Response.status(Response.Status.CREATED).entity(number).build();
    }

    /** What became of a number: {@code issue} with {@code day}, {@code cancel} with {@code reason}. */
    @POST
    @Path("numbers/{number}/transitions/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Printed end(@PathParam("number") String number, @PathParam("name") String name, Ended ended) {
        return switch (name) {
            case "issue" -> new Printed(ledgers.issue(number, present(ended).day()));
            case "cancel" -> new Printed(ledgers.cancel(number, present(ended).reason()));
            default -> throw new InvalidInput("name", "ledger.transition.unknown", name);
        };
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInput("body", "shared.required");
        }
        return body;
    }
}
