package vn.sotay.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.notice.model.MailRow;
import vn.sotay.notice.model.MailState;
import vn.sotay.notice.service.MailOutboxService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs notices/mail.xhtml: how far the mails came. */
@Named
@ViewScoped
public class MailOutboxBean implements Serializable {
    @Inject
    MailOutboxService outbox;

    @Inject
    Messages messages;

    private final RowAddress at = new RowAddress();
    private MailState state;
    private boolean on;
    private RowPage<MailRow> page;

    /** Reads the page that the address names. */
    public void load() {
        on = outbox.isOn();
        var edge = at.edge();
        page = RowPage.of(outbox.list(state, edge, RowPage.ASK), edge, outbox.count(state), at.getRow(), MailRow::id);
    }

    /** It is seen. */
    public String settle(MailRow row) {
        outbox.settle(row.id());
        messages.info("notice.mail.settled");
        return "/notices/mail?faces-redirect=true" + (state == null ? "" : "&state=" + state);
    }

    public boolean isOn() {
        return on;
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<MailRow> getPage() {
        return page;
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }
}
