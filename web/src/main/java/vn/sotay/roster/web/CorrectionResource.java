package vn.sotay.roster.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.SharedFault;
import vn.sotay.roster.service.CorrectAlike;
import vn.sotay.roster.service.Corrected;
import vn.sotay.roster.service.HeldRowService;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;

/** Held rows that share a fault, mended together. */
@Path("imports/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {
    /**
     * What is to be written in the cells.
     *
     * @param row one of the rows, as Excel shows it
     * @param column code of the column
     */
    public record Correction(Integer row, MemberColumn column, String text) {}

    @Inject
    HeldRowService rows;

    /** Faults that several held rows share, the most frequent first. */
    @GET
    public Listing<SharedFault> shared(@PathParam("id") String id) {
        return Listing.whole(List.copyOf(rows.shared(id)));
    }

    /** The same text in every held row that has the same fault for the same text as this one; answers what became of them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Corrected correct(@PathParam("id") String id, Correction body) {
        if (body == null || body.row() == null || body.column() == null) {
            throw new InvalidInput("row", "shared.required");
        }
        return rows.correctAlike(new CorrectAlike(id, body.row(), body.column(), Objects.toString(body.text(), "")));
    }
}
