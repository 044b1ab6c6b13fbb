package vn.sotay.privacy.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import vn.sotay.privacy.model.NoticeEdition;
import vn.sotay.privacy.service.NoticeService;
import vn.sotay.privacy.service.NoticeView;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.OwnPath;

/** Backs privacy/notice.xhtml, shown once an edition, and account/privacy.xhtml, where it is read again. */
@Named
@ViewScoped
public class NoticeBean implements Serializable {
    @Inject
    NoticeService notices;

    @Inject
    Messages messages;

    private final Formats formats = new Formats();
    private Integer edition;
    private String to;
    private NoticeView view;
    private List<NoticeEdition> editions;

    /** Reads the edition that was asked for, or the one in force. */
    public void load() {
        var language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        view = notices.read(edition, language);
        editions = notices.editions();
    }

    /** The caller has read it, and goes on to where he wanted to go. */
    public void confirm() throws IOException {
        notices.confirm(view.edition().edition());
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + OwnPath.of(to));
    }

    /** How an edition is called. */
    public String name(NoticeEdition one) {
        return messages.text("privacy.notice.edition", one.edition(), formats.day(one.validFrom()));
    }

    /** The edition shown. */
    public NoticeView getView() {
        return view;
    }

    /** All of them. */
    public List<NoticeEdition> getEditions() {
        return editions;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
