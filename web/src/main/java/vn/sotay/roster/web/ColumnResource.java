package vn.sotay.roster.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import vn.sotay.roster.service.ColumnService;
import vn.sotay.roster.service.ExplainColumns;
import vn.sotay.roster.service.SheetColumns;
import vn.sotay.shared.model.InvalidInput;

/** Columns of a spreadsheet that were not recognised. */
@Path("imports/{id}/columns")
@Produces(MediaType.APPLICATION_JSON)
public class ColumnResource {
    @Inject
    ColumnService columns;

    /** The columns of the sheet, samples, and what each may mean. */
    @GET
    public SheetColumns get(@PathParam("id") String id) {
        return columns.columns(id);
    }

    /** The code of a column by its place from 0, such as {@code {"0":"NAME"}}; 202: the sheet is being checked. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response explain(@PathParam("id") String id, Map<Integer, String> meanings) {
        if (meanings == null) {
            throw new InvalidInput("columns", "shared.required");
        }
        columns.explain(new ExplainColumns(id, meanings));
        return Response.accepted().location(URI.create("imports/" + id)).build();
    }
}
