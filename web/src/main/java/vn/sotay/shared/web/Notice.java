package vn.sotay.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One box above the content.
 *
 * @param tone {@code ok}, {@code warn} or {@code bad}: the class of the box
 * @param icon the PrimeIcons class that says the same
 * @param text what is said
 * @param fields for a form that could not be taken: its wrong fields, else empty
 */
public record Notice(String tone, String icon, String text, List<Field> fields) implements Serializable {
    private static final Map<Severity, String[]> LOOKS = Map.of(
            FacesMessage.SEVERITY_INFO, new String[] {"ok", "pi-check-circle"},
            FacesMessage.SEVERITY_WARN, new String[] {"warn", "pi-exclamation-triangle"},
            FacesMessage.SEVERITY_ERROR, new String[] {"bad", "pi-times-circle"},
            FacesMessage.SEVERITY_FATAL, new String[] {"bad", "pi-times-circle"});

    /**
     * A field that needs another value.
     *
     * @param id the id of the input, for the link to it
     * @param label its label in the language of the page
     */
    public record Field(String id, String label) implements Serializable {}

    /** How a screen reader hears it: at once when something failed. */
    public String role() {
        return "bad".equals(tone) ? "alert" : "status";
    }

    /** Every message of the request: first one box for all wrong fields, then one for each other message. */
    static List<Notice> all(FacesContext faces) {
        var notices = new ArrayList<Notice>();
        var fields = new ArrayList<Field>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                fields.add(new Field(FieldErrors.focus(faces, id), FieldErrors.label(faces, id)));
            }
        });
        if (!fields.isEmpty()) {
            var text = Texts.text(faces.getViewRoot().getLocale(), "shell.fields.wrong", fields.size());
            notices.add(new Notice("bad", "pi-times-circle", text, List.copyOf(fields)));
        }
        faces.getMessageList(null).forEach(message -> notices.add(of(message)));
        return notices;
    }

    /** Something to know that no message of Faces says. */
    static Notice warning(String text) {
        return new Notice("warn", "pi-exclamation-triangle", text, List.of());
    }

    private static Notice of(FacesMessage message) {
        var look = LOOKS.get(message.getSeverity());
        message.rendered();
        return new Notice(look[0], look[1], message.getSummary(), List.of());
    }
}
