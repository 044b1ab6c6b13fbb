package vn.sotay.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.sotay.document.model.DocumentForm;
import vn.sotay.document.model.DocumentRow;
import vn.sotay.document.service.DocumentService;
import vn.sotay.file.model.FileView;
import vn.sotay.shared.web.Messages;

/** Backs documents/document.xhtml: one document, its files, and taking it back. */
@Named
@ViewScoped
public class DocumentBean implements Serializable {
    private static final int KILO = 1_000;

    @Inject
    DocumentService documents;

    @Inject
    Messages messages;

    private String id;
    private String reason;
    private DocumentRow row;
    private Map<DocumentForm, FileView> files;

    /** Reads it. */
    public void load() {
        row = documents.row(id == null ? "" : id);
        files = documents.files(id);
    }

    /** Takes it back. */
    public String revoke() {
        messages.info("document.revoked", documents.revoke(id, reason));
        return "/documents/document?faces-redirect=true&id=" + id;
    }

    /** The forms in which there is a file. */
    public List<DocumentForm> getForms() {
        return List.copyOf(files.keySet());
    }

    /** The fingerprint of a file. */
    public String fingerprint(DocumentForm form) {
        return files.get(form).sha256();
    }

    /** What its link says: the form, and how many kilobytes it has. */
    public String label(DocumentForm form) {
        return messages.text("document.file." + form, (files.get(form).byteCount() + KILO - 1) / KILO);
    }

    /** What is taken from where, for the link. */
    public String path(DocumentForm form) {
        return "/api/v1/documents/" + id + "/document." + form.extension();
    }

    public DocumentRow getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
