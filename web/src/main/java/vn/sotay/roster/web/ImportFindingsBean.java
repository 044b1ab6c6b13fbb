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
import vn.sotay.roster.service.HeldRowService;
import vn.sotay.roster.service.RosterImportService;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs includes/import-faults.xhtml: one page of what is wrong or odd in the rows of an import. */
@Named
@RequestScoped
public class ImportFindingsBean {
    @Inject
    RosterImportService imports;

    @Inject
    HeldRowService held;

    @Inject
    ImportBean page;

    private final RowAddress at = new RowAddress();
    private FaultCode code;
    private WarningCode warning;
    private RowPage<FaultRow> found;
    private List<SharedFault> shared;

    /** One page of faults, or of warnings if one was chosen. */
    public RowPage<FaultRow> getFound() {
        if (found == null) {
            found = read(SheetRows.edge(at));
            if (found.isEmpty() && at.getFrom() != null) { // nothing was found in that row or later
                found = read(Edge.LAST);
            }
        }
        return found;
    }

    private RowPage<FaultRow> read(Edge edge) {
        var id = page.getId();
        var rows = warning == null
                ? imports.faults(id, codes(), edge, RowPage.ASK)
                : imports.warnings(id, EnumSet.of(warning), edge, RowPage.ASK);
        var count = warning == null ? imports.countFaults(id, codes()) : imports.countWarnings(id, EnumSet.of(warning));
        return RowPage.of(rows, edge, count, at.getRow(), FaultRow::place);
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

    /** Which page the address names. */
    public RowAddress getAt() {
        return at;
    }
}
