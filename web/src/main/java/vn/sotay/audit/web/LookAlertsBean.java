package vn.sotay.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sotay.audit.model.LookAlertRow;
import vn.sotay.audit.service.LookAlertService;
import vn.sotay.shared.web.Messages;

/** Backs audit/alerts.xhtml: who looked at many records, and what came of asking why. */
@Named
@ViewScoped
public class LookAlertsBean implements Serializable {
    @Inject
    LookAlertService alerts;

    @Inject
    Messages messages;

    private final Map<String, String> notes = new HashMap<>();
    private List<LookAlertRow> rows;

    /** Reads what waits. */
    public void load() {
        rows = alerts.waiting();
    }

    /** Writes the answer down. */
    public String review(LookAlertRow row) {
        alerts.review(row.id(), notes.get(row.id()));
        messages.info("audit.alert.done", row.name());
        return "/audit/alerts?faces-redirect=true";
    }

    /** What happened, in words. */
    public String what(LookAlertRow row) {
        return messages.text("audit.work.alert." + row.kind(), row.name(), row.threshold());
    }

    public List<LookAlertRow> getRows() {
        return rows;
    }

    /** What is typed, by the id of the alert. */
    public Map<String, String> getNotes() {
        return notes;
    }
}
