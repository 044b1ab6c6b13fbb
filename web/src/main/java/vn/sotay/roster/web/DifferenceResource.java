package vn.sotay.roster.web;

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
import java.util.Map;
import vn.sotay.roster.model.DifferenceRow;
import vn.sotay.roster.service.ChooseDifferences;
import vn.sotay.roster.service.DifferenceService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;

/** Where a list says something else than the roster, and what to do about it. */
@Path("imports/{id}/differences")
@Produces(MediaType.APPLICATION_JSON)
public class DifferenceResource {
    /**
     * Where the list is to be followed.
     *
     * @param column code of the column; left out for every column
     * @param row as Excel shows it; left out for every row
     * @param follow {@code LIST} or {@code ROSTER}
     */
    public record Choice(String column, Integer row, String follow) {}

    @Inject
    DifferenceService differences;

    /** Differences field by field. */
    @GET
    public Listing<DifferenceJson> list(
            @PathParam("id") String id,
            @QueryParam("column") String column,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var most = Listing.limit(limit);
        var rows = differences.list(id, column, Listing.edge(cursor), most + 1);
        return Listing.page(rows, most, DifferenceRow::place).map(DifferenceJson::of);
    }

    /** Says where the list is followed; it is written by the next apply. Answers how many fields turned. */
    @POST
    @Path("choices")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> choose(@PathParam("id") String id, Choice body) {
        if (body == null || !"LIST".equals(body.follow()) && !"ROSTER".equals(body.follow())) {
            throw new InvalidInput("follow", "roster.differences.choice");
        }
        var list = "LIST".equals(body.follow());
        return Map.of("turned", differences.choose(new ChooseDifferences(id, body.column(), body.row(), list)));
    }
}
