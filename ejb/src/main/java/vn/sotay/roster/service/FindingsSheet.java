package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.sotay.access.service.Caller;
import vn.sotay.organisation.model.UnitPath;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.ImportFindingQueries;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.SheetEcho;
import vn.sotay.roster.model.WarningCode;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.service.OwnSheet;

/** The rows that were held back or warned of, as a spreadsheet for the sender: his own rows, the wrong cells marked. */
@ApplicationScoped
class FindingsSheet implements OwnSheet {
    private static final int PAGE = 1_000;

    @Inject
    RosterImportRepository imports;

    @Inject
    ImportFindingQueries findings;

    @Inject
    Caller caller;

    @Override
    public String list() {
        return "findings";
    }

    @Override
    public About about(String importId) {
        var list = get(importId);
        var tops = ImportScope.read(list.scopeRanges()).ranges().stream()
                .map(PathRange::lo)
                .toList();
        return new About(UnitPath.common(tops), list.fileName(), Math.toIntExact(findings.countRows(list.id())));
    }

    /** Row by row: memory does not grow with it. */
    @Override
    public void write(String importId, List<String> above, UnaryOperator<String> words, OutputStream out)
            throws IOException {
        var list = get(importId);
        var id = list.id();
        var faults = new FindingReader(edge -> findings.faults(id, EnumSet.allOf(FaultCode.class), edge, PAGE));
        var warnings = new FindingReader(edge -> findings.warnings(id, EnumSet.allOf(WarningCode.class), edge, PAGE));
        try (var source = new ImportSheet(imports.content(id), list.columnMap());
                var target = new FaultSheet(
                        out, words, above, new SheetEcho(source.columns(), source.firstDay()), source.header())) {
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
