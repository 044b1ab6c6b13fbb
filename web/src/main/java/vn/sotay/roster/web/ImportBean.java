package vn.sotay.roster.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.service.ImportApplyService;
import vn.sotay.roster.service.ImportDetails;
import vn.sotay.roster.service.RosterImportService;

/** Backs imports/import.xhtml: one spreadsheet from the upload to the last row written. */
@Named
@ViewScoped
public class ImportBean implements Serializable {
    @Inject
    RosterImportService imports;

    @Inject
    ImportApplyService applying;

    private String id;
    private ImportDetails details;

    /** Reads the import. */
    public void load() {
        details = imports.view(id);
    }

    /** Asks again while the work runs: counters alone, and everything once it is done. */
    public void refresh() {
        var now = imports.progress(id);
        if (now.state() == getView().state()) {
            details = details.with(now);
        } else {
            load();
        }
    }

    /** Has written what waits. */
    public String apply() {
        applying.apply(id, false);
        return "/imports/import?faces-redirect=true&id=" + id;
    }

    /** Goes on where something broke. */
    public String again() {
        applying.again(id);
        return "/imports/import?faces-redirect=true&id=" + id;
    }

    /** Whether something broke. */
    public boolean isFailed() {
        return getView().state() == ImportState.FAILED;
    }

    /** Whether the server is at work on it. */
    public boolean isRunning() {
        return getView().state().isRunning();
    }

    /** Whether somebody has to say what the columns mean. */
    public boolean isAsking() {
        return getView().state() == ImportState.MAPPING;
    }

    /** Whether the rows are checked, so that there is something to see. */
    public boolean isChecked() {
        return !isRunning() && getView().rows() > 0;
    }

    /** Whether somebody may say apply: it is checked, or something was chosen since it was applied. */
    public boolean isReady() {
        return getView().state() == ImportState.READY
                || getView().state() == ImportState.APPLIED && details.chosen() > 0;
    }

    /** The steps with the place where it stands. */
    public List<ImportStep> getSteps() {
        return ImportStep.of(getView().state());
    }

    /** Everything about it. */
    public ImportDetails getDetails() {
        return details;
    }

    /** Its state and counters. */
    public ImportView getView() {
        return details.view();
    }

    /** The public id, from the address. */
    public String getId() {
        return id;
    }

    /** From the address. */
    public void setId(String id) {
        this.id = id;
    }
}
