package vn.sotay.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.ColumnSheet;

/** Units as a spreadsheet: what a search finds, or all of a unit. */
@ApplicationScoped
class UnitSheet extends ColumnSheet<UnitRow> {
    private static final List<Column<UnitRow>> COLUMNS = List.of(
            Column.usual("CODE", "organisation.code", 18, UnitRow::code),
            Column.always("NAME", "organisation.name", 42, UnitRow::name),
            Column.usual("KIND", "organisation.kind", 26, UnitRow::kind),
            Column.usual("MEMBERS", "organisation.members", 12, UnitRow::memberCount),
            Column.more("DUTY", "organisation.meetingDuty", 26, UnitRow::meetingDuty),
            Column.more("ROSTER", "organisation.rosterMode", 26, UnitRow::rosterMode));

    @Inject
    UnitService units;

    @Override
    public String list() {
        return "units";
    }

    @Override
    protected List<Column<UnitRow>> columns() {
        return COLUMNS;
    }

    @Override
    public RowCount count(Asked asked) {
        return units.count(filter(asked), asked.asOf());
    }

    @Override
    protected List<UnitRow> rows(Asked asked, Edge edge, int limit) {
        return units.list(filter(asked), edge, limit, asked.asOf());
    }

    @Override
    protected String place(UnitRow row) {
        return row.id();
    }

    private static UnitFilter filter(Asked asked) {
        return new UnitFilter(null, asked.search(), null, asked.unit(), asked.sort());
    }
}
