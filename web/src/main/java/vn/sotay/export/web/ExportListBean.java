package vn.sotay.export.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.export.model.ExportRow;
import vn.sotay.export.model.ExportState;
import vn.sotay.export.service.ExportService;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs exports/list.xhtml: one's own exports. */
@Named
@ViewScoped
public class ExportListBean implements Serializable {
    @Inject
    ExportService exports;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private final RowAddress at = new RowAddress();
    private RowPage<ExportRow> page;

    /** Reads the page that the address names. */
    public void load() {
        var edge = at.edge();
        page = RowPage.of(exports.own(edge, RowPage.ASK), edge, exports.countOwn(), at.getRow(), ExportRow::id);
    }

    /** Whether it can be fetched. */
    public boolean isReady(ExportRow row) {
        return row.state() == ExportState.READY;
    }

    /** Until when it can be fetched, in words. */
    public String until(ExportRow row) {
        return messages.text("export.until", formats.moment(row.goodUntil()));
    }

    /** What it is, in words. */
    public String what(ExportRow row) {
        return messages.text("export.what." + row.list(), row.unitName(), RowCount.of(row.people()), row.about());
    }

    /** The address of the spreadsheet. */
    public String file(ExportRow row) {
        return "/api/v1/exports/" + row.id() + "/file";
    }

    /** Which page the address names. */
    public RowAddress getAt() {
        return at;
    }

    public RowPage<ExportRow> getPage() {
        return page;
    }
}
