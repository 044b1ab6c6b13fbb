package vn.sotay.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.service.ImportUploadService;
import vn.sotay.roster.service.RosterImportService;
import vn.sotay.roster.service.UploadImport;

/** Backs imports/list.xhtml: hand in a spreadsheet, find an earlier one. */
@Named
@RequestScoped
public class ImportListBean {
    @Inject
    RosterImportService imports;

    @Inject
    ImportUploadService uploads;

    private ImportKind kind = ImportKind.MEMBERS;
    private Part file;
    private List<ImportView> rows;

    @PostConstruct
    void load() {
        rows = imports.list();
    }

    /** Has the file checked and leads to the page of its import. */
    public String upload() throws IOException {
        try (var content = file.getInputStream()) {
            var id = uploads.upload(new UploadImport(kind, file.getSubmittedFileName(), content.readAllBytes()));
            return "/imports/import?faces-redirect=true&id=" + id;
        }
    }

    /** What can be imported. */
    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    /** The newest imports. */
    public List<ImportView> getRows() {
        return rows;
    }

    /** What the file lists. */
    public ImportKind getKind() {
        return kind;
    }

    /** From the form. */
    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    /** The chosen file. */
    public Part getFile() {
        return file;
    }

    /** From the form. */
    public void setFile(Part file) {
        this.file = file;
    }
}
