package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;

/** The texts of the bundles, filled in, and the messages above a page's content. */
@Named
@RequestScoped
public class Messages {
    /** It is done. Shown above the content; survives a redirect. */
    public void info(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_INFO, key, args);
    }

    /** It is done, but something about it should be known. */
    public void warn(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_WARN, key, args);
    }

    /** It is not done. */
    public void error(String key, Object... args) {
        add(null, FacesMessage.SEVERITY_ERROR, key, args);
    }

    /** It is not done because of this field. */
    public void fieldError(String clientId, String key, Object... args) {
        add(clientId, FacesMessage.SEVERITY_ERROR, key, args);
    }

    /** A text in the language of the page; a key without a text is shown as it is, so that it is found. */
    public String text(String key, Object... args) {
        return Texts.text(locale(), key, args);
    }

    private void add(String clientId, Severity severity, String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(clientId, new FacesMessage(severity, text(key, args), null));
    }

    /** The language of the page. */
    public Locale locale() {
        var faces = FacesContext.getCurrentInstance();
        var root = faces == null ? null : faces.getViewRoot();
        return root == null ? Texts.VIETNAMESE : root.getLocale();
    }
}
