package vn.sotay.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.notice.model.NoticeFilter;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.notice.service.NoticeBoxService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs notices/list.xhtml: what one was told. */
@Named
@ViewScoped
public class NoticeListBean implements Serializable {
    @Inject
    NoticeBoxService box;

    @Inject
    Messages messages;

    private final RowAddress at = new RowAddress();
    private NoticeKind kind;
    private boolean unread;
    private RowPage<NoticeRow> page;

    /** Reads the page that the address names. */
    public void load() {
        var filter = new NoticeFilter(kind, unread);
        var edge = at.edge();
        page = RowPage.of(box.list(filter, edge, RowPage.ASK), edge, box.count(filter), at.getRow(), NoticeRow::id);
    }

    /** Everything is read. */
    public String readAll() {
        messages.info("notice.readAll.done", box.readAll());
        return "/notices/list?faces-redirect=true";
    }

    /** What a notice says. */
    public String text(NoticeRow row) {
        return NoticeWording.of(messages.locale(), row);
    }

    /** Whether not everything is shown. */
    public boolean isFiltered() {
        return kind != null || unread;
    }

    /** Whether the page shows something new. */
    public boolean isAnyUnread() {
        return page.rows().stream().anyMatch(NoticeRow::unread);
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<NoticeRow> getPage() {
        return page;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }
}
