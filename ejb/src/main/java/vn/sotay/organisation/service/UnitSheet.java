package vn.sotay.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import vn.sotay.organisation.model.UnitFilter;
import vn.sotay.organisation.model.UnitRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.SheetSource;

/** Units as a spreadsheet: what a search finds, or all of a unit. */
@ApplicationScoped
class UnitSheet implements SheetSource {
    private static final List<Head> HEADS = List.of(
            new Head("organisation.code", 18),
            new Head("organisation.name", 42),
            new Head("organisation.kind", 26),
            new Head("organisation.members", 12));

    @Inject
    UnitService units;

    @Override
    public String list() {
        return "units";
    }

    @Override
    public List<Head> heads() {
        return HEADS;
    }

    @Override
    public RowCount count(Asked asked) {
        return units.count(filter(asked), asked.asOf());
    }

    @Override
    public List<Line> lines(Asked asked, Edge edge, int limit) {
        return units.list(filter(asked), edge, limit, asked.asOf()).stream()
                .map(UnitSheet::line)
                .toList();
    }

    private static UnitFilter filter(Asked asked) {
        return new UnitFilter(null, asked.search(), null, asked.unit());
    }

    private static Line line(UnitRow row) {
        return new Line(row.id(), Arrays.asList(row.code(), row.name(), row.kind(), row.memberCount()));
    }
}
