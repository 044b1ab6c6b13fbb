package vn.sotay.roster.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.roster.model.CodeCount;
import vn.sotay.roster.model.DifferenceRow;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.ImportView;
import vn.sotay.roster.service.FindingCursor;
import vn.sotay.roster.service.ImportDetails;
import vn.sotay.roster.service.RosterImportService;

/** Backs imports/import.xhtml: one spreadsheet from the upload to the last row written. */
@Named
@ViewScoped
public class ImportBean implements Serializable {
    private static final int PAGE = 25;

    @Inject
    RosterImportService imports;

    private String id;
    private FaultCode code;
    private String after;
    private boolean withDifferences;
    private ImportDetails details;
    private List<FaultRow> faults;
    private List<DifferenceRow> differences;

    /** Reads the import, and one page of its faults. */
    public void load() {
        details = imports.view(id);
        var codes = code == null ? held() : EnumSet.of(code);
        faults = isRunning() ? List.of() : imports.faults(id, codes, FindingCursor.of(after), PAGE + 1);
        differences = isRunning() ? List.of() : imports.differences(id, 0, PAGE);
    }

    private static Set<FaultCode> held() {
        var codes = EnumSet.allOf(FaultCode.class);
        codes.removeIf(fault -> !fault.holds());
        return codes;
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

    /** Has the accepted rows written. */
    public String apply() {
        imports.apply(id, withDifferences);
        return "/imports/import?faces-redirect=true&id=" + id;
    }

    /** Whether the server is at work on it. */
    public boolean isRunning() {
        return getView().state().isRunning();
    }

    /** Whether the rows are checked, so that there is something to see. */
    public boolean isChecked() {
        return !isRunning() && getView().rows() > 0;
    }

    /** Whether it waits for somebody to say apply. */
    public boolean isReady() {
        return getView().state() == ImportState.READY;
    }

    /** The steps with the place where it stands. */
    public List<ImportStep> getSteps() {
        return ImportStep.of(getView().state());
    }

    /** Rows that differ from the roster. */
    public long getDiffering() {
        return details.inState("DIFFERS");
    }

    /** Rows let in that have to be looked at. */
    public long getReview() {
        return details.faults().stream()
                .filter(count -> !FaultCode.valueOf(count.code()).holds())
                .mapToLong(CodeCount::rows)
                .sum();
    }

    /** Reasons with the rows they hold or let in, the most frequent first. */
    public List<CodeCount> getRanks() {
        return details.faults();
    }

    /** The rows of the most frequent reason. */
    public long getMost() {
        return details.faults().stream().mapToLong(CodeCount::rows).max().orElse(0);
    }

    /** One page of faults. */
    public List<FaultRow> getFaults() {
        return faults.subList(0, Math.min(PAGE, faults.size()));
    }

    /** Where the next page begins; null on the last one. */
    public String getNext() {
        return faults.size() > PAGE ? FindingCursor.behind(faults.get(PAGE - 1)).toString() : null;
    }

    /** Differences from known people, the first of them. */
    public List<DifferenceRow> getDifferences() {
        return differences;
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

    /** The one reason to be shown; null for all that hold rows back. */
    public FaultCode getCode() {
        return code;
    }

    /** From the address. */
    public void setCode(FaultCode code) {
        this.code = code;
    }

    /** Where this page of faults begins. */
    public String getAfter() {
        return after;
    }

    /** From the address. */
    public void setAfter(String after) {
        this.after = after;
    }

    /** Whether known people are to be changed, too. */
    public boolean isWithDifferences() {
        return withDifferences;
    }

    /** From the form. */
    public void setWithDifferences(boolean withDifferences) {
        this.withDifferences = withDifferences;
    }
}
