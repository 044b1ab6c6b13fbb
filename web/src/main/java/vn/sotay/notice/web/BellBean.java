package vn.sotay.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.notice.service.NoticeBoxService;
import vn.sotay.shared.web.Messages;

/** Backs the bell in the frame: how many notices were not read, counted once a page. */
@Named
@RequestScoped
public class BellBean {
    private static final int MOST = 99;

    @Inject
    NoticeBoxService box;

    @Inject
    Messages messages;

    private Long unread;

    /** How many, as shown on the bell; empty for none. */
    public String getCount() {
        var count = unread();
        return count == 0 ? "" : count > MOST ? MOST + "+" : String.valueOf(count);
    }

    /** What the bell says aloud. */
    public String getLabel() {
        return unread() == 0 ? messages.text("notice.bell.none") : messages.text("notice.bell", getCount());
    }

    private long unread() {
        if (unread == null) {
            unread = box.unread();
        }
        return unread;
    }
}
