package vn.sotay.roster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.model.SharedFault;
import vn.sotay.roster.model.WarningCode;
import vn.sotay.roster.service.FindingCursor;
import vn.sotay.roster.service.HeldRowService;
import vn.sotay.roster.service.RosterImportService;

/** Backs includes/import-faults.xhtml: one page of what is wrong or odd in the rows of an import. */
@Named
@RequestScoped
public class ImportFindingsBean {
    private static final int PAGE = 25;

    @Inject
    RosterImportService imports;

    @Inject
    HeldRowService held;

    @Inject
    ImportBean page;

    private FaultCode code;
    private WarningCode warning;
    private String after;
    private List<FaultRow> rows;
    private List<SharedFault> shared;

    /** One page of faults, or of warnings if one was chosen. */
    public List<FaultRow> getRows() {
        return read().subList(0, Math.min(PAGE, read().size()));
    }

    /** Where the next page begins; null on the last one. */
    public String getNext() {
        return read().size() > PAGE ? FindingCursor.behind(rows.get(PAGE - 1)).toString() : null;
    }

    private List<FaultRow> read() {
        if (rows == null) {
            var from = FindingCursor.of(after);
            rows = warning == null
                    ? imports.faults(page.getId(), codes(), from, PAGE + 1)
                    : imports.warnings(page.getId(), EnumSet.of(warning), from, PAGE + 1);
        }
        return rows;
    }

    private EnumSet<FaultCode> codes() {
        if (code != null) {
            return EnumSet.of(code);
        }
        var codes = EnumSet.allOf(FaultCode.class);
        codes.removeIf(fault -> !fault.holds());
        return codes;
    }

    /** Faults that several held rows share. */
    public List<SharedFault> getShared() {
        if (shared == null) {
            shared = held.shared(page.getId());
        }
        return shared;
    }

    /** Whether rows of this kind are mended one by one here. */
    public boolean isMendable(FaultRow row) {
        return warning == null
                && ImportWords.isMember(page.getView())
                && FaultCode.valueOf(row.code()).holds();
    }

    /** The one reason to be shown; null for all that hold rows back. */
    public FaultCode getCode() {
        return code;
    }

    /** From the address. */
    public void setCode(FaultCode code) {
        this.code = code;
    }

    /** The one oddity to be shown; null for faults. */
    public WarningCode getWarning() {
        return warning;
    }

    /** From the address. */
    public void setWarning(WarningCode warning) {
        this.warning = warning;
    }

    /** Where this page begins. */
    public String getAfter() {
        return after;
    }

    /** From the address. */
    public void setAfter(String after) {
        this.after = after;
    }
}
