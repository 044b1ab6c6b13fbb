package vn.sotay.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.audit.model.AuditFilter;
import vn.sotay.audit.model.AuditRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.service.ColumnSheet;
import vn.sotay.shared.service.WorkItem.Text;

/** The trail as a spreadsheet. */
@ApplicationScoped
class AuditSheet extends ColumnSheet<AuditRow> {
    private static final List<Column<AuditRow>> COLUMNS = List.of(
            Column.usual("NUMBER", "audit.number", 10, AuditRow::number),
            Column.usual("WHEN", "audit.when", 18, AuditRow::happenedAt),
            Column.always("WHAT", "audit.what", 36, row -> Text.of("fact." + row.factKey())),
            Column.usual("WHO", "audit.who", 26, AuditRow::name),
            Column.part("ACTOR", "WHO", "audit.actor", 18, AuditRow::actor),
            Column.usual("UNIT", "audit.unit", 42, AuditRow::unit),
            Column.usual("DETAIL", "audit.detail", 42, AuditRow::detail),
            Column.usual("BLOCK", "audit.block", 10, AuditRow::block));

    @Inject
    AuditService trail;

    @Override
    public String list() {
        return "audit";
    }

    @Override
    protected List<Column<AuditRow>> columns() {
        return COLUMNS;
    }

    @Override
    public RowCount count(Asked asked) {
        return trail.count(filter(asked));
    }

    @Override
    protected List<AuditRow> rows(Asked asked, Edge edge, int limit) {
        return trail.list(filter(asked), edge, limit);
    }

    @Override
    protected String place(AuditRow row) {
        return row.place();
    }

    private static AuditFilter filter(Asked asked) {
        return AuditFilter.ofDays(
                asked.search(), asked.status(), asked.unit(), asked.since(), asked.till(), BusinessClock.ZONE);
    }
}
