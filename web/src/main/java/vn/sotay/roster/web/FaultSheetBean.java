package vn.sotay.roster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.sotay.export.model.ExportList;
import vn.sotay.export.service.ExportOrderService;

/** Backs includes/import-sheet.xhtml: what was found in an import leaves as a spreadsheet, for a reason. */
@Named
@RequestScoped
public class FaultSheetBean {
    private static final String NUMBER = "roster.sheet";

    @Inject
    ExportOrderService orders;

    @Inject
    ImportBean page;

    @Inject
    ExternalContext external;

    private String reason;

    /** Asks for the sheet; the page comes back at the link to it, which stands below a long list. */
    public void ask() throws IOException {
        external.getFlash().put(NUMBER, orders.orderSheet(ExportList.FINDINGS, page.getId(), reason));
        external.redirect(external.getRequestContextPath() + "/imports/import?id=" + page.getId() + "#leave");
    }

    /** The address of the sheet that was just asked for; null if none was. */
    public String getFile() {
        var number = external.getFlash().get(NUMBER);
        return number == null ? null : external.getRequestContextPath() + "/api/v1/exports/" + number + "/file";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
