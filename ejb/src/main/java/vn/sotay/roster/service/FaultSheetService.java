package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultSheetTaken;
import vn.sotay.roster.model.ImportFindingQueries;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.SheetEcho;
import vn.sotay.roster.model.WarningCode;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.NotFound;

/** The rows that were held back or warned of, as a spreadsheet for the sender: his own rows, the wrong cells marked. */
@Stateless
@RolesAllowed("user")
public class FaultSheetService {
    private static final int PAGE = 1_000;

    @Inject
    RosterImportRepository imports;

    @Inject
    ImportFindingQueries findings;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /**
     * Notes that the sheet was taken; {@link #write} writes it.
     *
     * @return the name of the sender's file
     * @throws NotFound if there is no such import in my scope
     */
    @Requires(IMPORT)
    public String take(String importId) {
        var list = get(importId);
        facts.fire(new FaultSheetTaken(list.publicId()));
        return list.fileName();
    }

    /** Writes the sheet, row by row: memory does not grow with it. */
    @Requires(IMPORT)
    public void write(String importId, FaultWords words, OutputStream out) throws IOException {
        var list = get(importId);
        var id = list.id();
        var faults = new FindingReader(edge -> findings.faults(id, EnumSet.allOf(FaultCode.class), edge, PAGE));
        var warnings = new FindingReader(edge -> findings.warnings(id, EnumSet.allOf(WarningCode.class), edge, PAGE));
        try (var source = new ImportSheet(imports.content(id), list.columnMap());
                var target = new FaultSheet(
                        out, words, new SheetEcho(source.columns(), source.firstDay()), source.header())) {
            for (var row = source.next(); row != null; row = source.next()) {
                var wrong = faults.of(row.number());
                var odd = warnings.of(row.number());
                if (!wrong.isEmpty() || !odd.isEmpty()) {
                    target.add(row, wrong, odd);
                }
            }
        }
    }

    private RosterImport get(String importId) {
        return imports.get(importId, caller.scope(IMPORT));
    }
}
