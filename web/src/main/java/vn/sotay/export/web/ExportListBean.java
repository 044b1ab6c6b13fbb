package vn.sotay.export.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.export.model.ExportRow;
import vn.sotay.export.model.ExportState;
import vn.sotay.export.service.ExportService;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.Permissions;

/** Backs exports/list.xhtml: one's own exports, and those that wait for one's consent. */
@Named
@ViewScoped
public class ExportListBean implements Serializable {
    @Inject
    ExportService exports;

    @Inject
    Permissions permissions;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private final Map<String, String> whys = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private List<ExportRow> own;
    private List<ExportRow> waiting;

    /** Reads both lists. */
    public void load() {
        own = exports.own();
        waiting = permissions.has("EXPORT_CONFIRM") ? exports.waiting() : List.of();
        waiting.forEach(row -> columns.put(row.id(), words(exports.columns(row))));
    }

    private String words(List<String> keys) {
        return keys.stream().map(messages::text).collect(Collectors.joining(", "));
    }

    /** Lets it go. */
    public void release(ExportRow row) {
        exports.release(row.id());
        messages.info("export.release.done", row.by());
        load();
    }

    /** Keeps it back, for the reason typed beside it. */
    public void refuse(ExportRow row) {
        exports.refuse(row.id(), whys.get(row.id()));
        messages.info("export.refuse.done", row.by());
        load();
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

    /** The button that lets it go says how many leave. */
    public String verb(ExportRow row) {
        return messages.text("export.release.do." + row.list(), RowCount.of(row.people()));
    }

    /** The address of the spreadsheet. */
    public String file(ExportRow row) {
        return "/api/v1/exports/" + row.id() + "/file";
    }

    /** The columns in words. */
    public String columns(ExportRow row) {
        return columns.get(row.id());
    }

    /** Why not, by export. */
    public Map<String, String> getWhys() {
        return whys;
    }

    public List<ExportRow> getOwn() {
        return own;
    }

    public List<ExportRow> getWaiting() {
        return waiting;
    }
}
