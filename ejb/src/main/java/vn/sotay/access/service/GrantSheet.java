package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.sotay.access.model.GrantFilter;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.ColumnSheet;

/** Grants as a spreadsheet. */
@ApplicationScoped
class GrantSheet extends ColumnSheet<GrantRow> {
    private final List<Column<GrantRow>> columns = List.of(
            Column.always("NAME", "access.displayName", 26, GrantRow::displayName),
            Column.always("USERNAME", "access.username", 18, GrantRow::username),
            Column.usual("ROLE", "access.grant.role", 26, GrantRow::role),
            Column.usual("CODE", "organisation.code", 18, GrantRow::unitCode),
            Column.usual("UNIT", "access.grant.unit", 42, GrantRow::unitName),
            Column.part("FROM", "PERIOD", "access.grant.from", 13, GrantRow::validFrom),
            Column.part("TO", "PERIOD", "access.grant.to", 13, GrantSheet::lastDay),
            Column.usual("REASON", "access.grant.reason", 42, GrantRow::reason),
            Column.usual("STATUS", "access.grant.status", 18, row -> row.stateOn(today())));

    @Inject
    GrantListService grants;

    @Inject
    Clock clock;

    @Override
    public String list() {
        return "grants";
    }

    @Override
    protected List<Column<GrantRow>> columns() {
        return columns;
    }

    @Override
    public RowCount count(Asked asked) {
        return grants.count(filter(asked));
    }

    @Override
    protected List<GrantRow> rows(Asked asked, Edge edge, int limit) {
        return grants.list(filter(asked), asked.sort(), edge, limit);
    }

    @Override
    protected String place(GrantRow row) {
        return row.id();
    }

    private GrantFilter filter(Asked asked) {
        var status = asked.status() == null
                ? null
                : Arrays.stream(GrantStatus.values())
                        .filter(one -> one.name().equals(asked.status()))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput("status", "access.grant.status.unknown", asked.status()));
        return new GrantFilter(null, status, today(), asked.search(), asked.unit());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate lastDay(GrantRow row) {
        return Period.OPEN.equals(row.validTo()) ? null : row.validTo().minusDays(1);
    }
}
