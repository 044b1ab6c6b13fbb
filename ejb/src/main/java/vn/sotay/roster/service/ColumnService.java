package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.ColumnMap;
import vn.sotay.roster.model.ColumnsExplained;
import vn.sotay.roster.model.ImportColumn;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.SheetHeader;
import vn.sotay.roster.model.SheetRow;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/** Columns that were not recognised: somebody says what they mean, and it is remembered for the sender. */
@Stateless
@RolesAllowed("user")
public class ColumnService {
    private static final int SAMPLES = 3;

    @Inject
    RosterImportRepository imports;

    @Inject
    SenderColumns senders;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /**
     * The columns of a sheet with what they may mean.
     *
     * @throws NotFound if there is no such import in my scope
     */
    @Requires(IMPORT)
    public SheetColumns columns(String importId) {
        var list = imports.get(importId, caller.scope(IMPORT));
        var header = header(list);
        var guesses = header.guesses(list.kind().columns());
        var rows = firstRows(list, header);
        var columns = IntStream.range(0, header.wordings().size())
                .filter(place -> !header.wordings().get(place).isEmpty())
                .mapToObj(place -> new SheetColumns.Column(
                        place,
                        header.wordings().get(place),
                        rows.stream()
                                .map(row -> row.cell(place).clean())
                                .filter(text -> !text.isEmpty())
                                .limit(SAMPLES)
                                .toList(),
                        guesses.containsKey(place) ? guesses.get(place).name() : null))
                .toList();
        var needed =
                list.kind().columns().stream().filter(ImportColumn::isNeeded).toList();
        return new SheetColumns(list.kind(), columns, codes(list.kind().columns()), codes(needed));
    }

    private List<SheetRow> firstRows(RosterImport list, SheetHeader header) {
        try (var reader = new SpreadsheetReader(imports.content(list.id()))) {
            return reader.next(header.map().headerRow() + 2 * SAMPLES).stream()
                    .filter(row -> row.number() > header.map().headerRow())
                    .toList();
        }
    }

    private SheetHeader header(RosterImport list) {
        return ImportSheet.header(imports.content(list.id()), list.kind());
    }

    private static List<String> codes(List<ImportColumn> columns) {
        return columns.stream().map(ImportColumn::name).toList();
    }

    /**
     * Says what the columns mean and has the sheet checked.
     *
     * @throws InvalidInput {@code roster.header.missing} if a needed column is not named, {@code roster.columns.twice}
     *     if one is named twice
     * @throws RuleViolation {@code roster.columns.known} if nobody asks any more
     */
    @Requires(IMPORT)
    public void explain(ExplainColumns command) {
        var list = imports.get(command.importId(), caller.scope(IMPORT));
        if (list.state() != ImportState.MAPPING) {
            throw new RuleViolation("roster.columns.known");
        }
        var header = header(list);
        var map = new ColumnMap(header.map().headerRow(), places(list, command.meanings()));
        var now = clock.instant();
        senders.learn(list, header, map, caller.username(), now);
        list.understand(map, now);
        facts.fire(new ColumnsExplained(list.publicId(), list.id(), list.kind(), map.write()));
    }

    private static Map<ImportColumn, Integer> places(RosterImport list, Map<Integer, String> meanings) {
        Map<ImportColumn, Integer> places = new HashMap<>();
        meanings.forEach((place, code) -> {
            var column = list.kind().column(code);
            if (places.put(column, place) != null) {
                throw new InvalidInput("columns", "roster.columns.twice", column.label());
            }
        });
        var missing = list.kind().columns().stream()
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .map(ImportColumn::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidInput("columns", "roster.columns.missing", missing);
        }
        return places;
    }
}
