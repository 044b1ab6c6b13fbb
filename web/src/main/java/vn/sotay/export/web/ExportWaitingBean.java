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
import vn.sotay.export.service.ExportService;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.Permissions;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs exports/list.xhtml: what waits for one's consent, the oldest first. */
@Named
@ViewScoped
public class ExportWaitingBean implements Serializable {
    @Inject
    ExportService exports;

    @Inject
    Permissions permissions;

    @Inject
    Messages messages;

    private final Map<String, String> whys = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final RowAddress at = new RowAddress();
    private RowPage<ExportRow> page;

    /** Reads the page that the address names; nothing for who lets nothing go. */
    public void load() {
        if (permissions.has("EXPORT_CONFIRM")) {
            var edge = at.edge();
            page = RowPage.of(
                    exports.waiting(edge, RowPage.ASK), edge, exports.countWaiting(), at.getRow(), ExportRow::id);
            page.rows().forEach(row -> columns.put(row.id(), words(exports.columns(row))));
        }
    }

    private String words(List<String> keys) {
        return keys.stream().map(messages::text).collect(Collectors.joining(", "));
    }

    /** Lets it go. */
    public void release(ExportRow row) {
        exports.release(row.id());
        messages.info("export.release.done", row.by());
        again();
    }

    /** Keeps it back, for the reason typed beside it. */
    public void refuse(ExportRow row) {
        exports.refuse(row.id(), whys.get(row.id()));
        messages.info("export.refuse.done", row.by());
        again();
    }

    private void again() {
        at.reset();
        load();
    }

    /** What it is, in words. */
    public String what(ExportRow row) {
        return messages.text("export.what." + row.list(), row.unitName(), RowCount.of(row.people()), row.about());
    }

    /** The button that lets it go says how many leave. */
    public String verb(ExportRow row) {
        return messages.text("export.release.do." + row.list(), RowCount.of(row.people()));
    }

    /** The columns in words. */
    public String columns(ExportRow row) {
        return columns.get(row.id());
    }

    /** Why not, by export. */
    public Map<String, String> getWhys() {
        return whys;
    }

    /** Which page the address names. */
    public RowAddress getAt() {
        return at;
    }

    /** What waits; null for who lets nothing go. */
    public RowPage<ExportRow> getPage() {
        return page;
    }
}
