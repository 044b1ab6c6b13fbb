package vn.sotay.roster.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.service.ExportOrderService;
import vn.sotay.export.web.SheetAnswers;
import vn.sotay.shared.web.Spreadsheets;

/** The rows of an import that were held back or warned of, as a spreadsheet with the wrong cells marked. */
@Path("imports/{id}/faults.xlsx")
public class FaultSheetResource {
    @Inject
    ExportOrderService orders;

    @Inject
    SheetAnswers sheets;

    /** The sender's own rows, for a reason; it is one of one's exports, under the number on the sheet. */
    @GET
    @Produces({Spreadsheets.XLSX, MediaType.APPLICATION_JSON})
    public Response get(@PathParam("id") String id, @QueryParam("reason") String reason) {
        return sheets.of(orders.orderSheet(ExportList.FINDINGS, id, reason));
    }
}
