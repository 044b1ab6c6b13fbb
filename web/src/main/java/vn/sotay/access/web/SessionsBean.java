package vn.sotay.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.access.model.DeviceRow;
import vn.sotay.access.model.SessionRow;
import vn.sotay.access.service.SessionService;
import vn.sotay.shared.web.Messages;

/** Backs account/sessions.xhtml: where I am signed in, and the end of one sign-in. */
@Named
@ViewScoped
public class SessionsBean implements Serializable {
    @Inject
    SessionService sessions;

    @Inject
    WebSession session;

    @Inject
    Messages messages;

    private List<SessionRow> rows;
    private List<DeviceRow> devices;

    /** Reads them. */
    public void load() {
        rows = sessions.mine();
        devices = sessions.devices();
    }

    /** Forgets a browser that stays known. */
    public String forget(DeviceRow device) {
        sessions.forget(device.id());
        messages.info("access.device.forgotten", name(device));
        return "/account/sessions?faces-redirect=true";
    }

    /** How a browser is called. */
    public String name(DeviceRow device) {
        return device.label() == null ? messages.text("access.session.unknown") : device.label();
    }

    public List<DeviceRow> getDevices() {
        return devices;
    }

    /** Ends one, at once. */
    public String end(SessionRow row) {
        sessions.end(row.id());
        messages.info("access.session.ended", name(row));
        return "/account/sessions?faces-redirect=true";
    }

    /** How a sign-in is called. */
    public String name(SessionRow row) {
        if (row.isProgram()) {
            return messages.text("access.session.program");
        }
        return row.label() == null ? messages.text("access.session.unknown") : row.label();
    }

    /** Whether it is the one in which this page is shown. */
    public boolean here(SessionRow row) {
        return row.id().equals(session.id());
    }

    public List<SessionRow> getRows() {
        return rows;
    }
}
