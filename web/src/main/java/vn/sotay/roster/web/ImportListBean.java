package vn.sotay.roster.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import vn.sotay.roster.model.ImportFilter;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.service.ImportUploadService;
import vn.sotay.roster.service.RosterImportService;
import vn.sotay.roster.service.UploadImport;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs imports/list.xhtml: hand in a spreadsheet, find an earlier one. */
@Named
@ViewScoped
public class ImportListBean implements Serializable {
    @Inject
    RosterImportService imports;

    @Inject
    ImportUploadService uploads;

    private ImportKind kind = ImportKind.MEMBERS;
    private transient Part file;
    private ImportKind only;
    private ImportState state;
    private final RowAddress at = new RowAddress();
    private RowPage<ImportView> page;

    /** Reads the page that the address names. */
    public void load() {
        var filter = new ImportFilter(only, state);
        var edge = at.edge();
        page = RowPage.of(
                imports.list(filter, edge, RowPage.ASK), edge, imports.count(filter), at.getRow(), ImportView::id);
    }

    /** Has the file checked and leads to the page of its import. */
    public String upload() throws IOException {
        try (var content = file.getInputStream()) {
            var id = uploads.upload(new UploadImport(kind, file.getSubmittedFileName(), content.readAllBytes()));
            return "/imports/import?faces-redirect=true&id=" + id;
        }
    }

    /** Whether not every import is shown. */
    public boolean isFiltered() {
        return only != null || state != null;
    }

    /** What can be imported. */
    public ImportKind[] getKinds() {
        return ImportKind.values();
    }

    /** Where an import can stand. */
    public ImportState[] getStates() {
        return ImportState.values();
    }

    public RowPage<ImportView> getPage() {
        return page;
    }

    public RowAddress getAt() {
        return at;
    }

    public ImportKind getOnly() {
        return only;
    }

    public void setOnly(ImportKind only) {
        this.only = only;
    }

    public ImportState getState() {
        return state;
    }

    public void setState(ImportState state) {
        this.state = state;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
