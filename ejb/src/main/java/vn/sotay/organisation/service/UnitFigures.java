package vn.sotay.organisation.service;

import static java.util.Comparator.comparing;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.organisation.model.UnitCountQueries;
import vn.sotay.organisation.model.UnitKindCount;
import vn.sotay.shared.service.Figure;
import vn.sotay.shared.service.Figure.Value;
import vn.sotay.shared.service.FigureSource;

/** How many units by their kind, for whoever sees more than the own branch. */
@ApplicationScoped
class UnitFigures implements FigureSource {
    private static final String TREE = "/units/tree";

    @Inject
    UnitCountQueries units;

    @Inject
    Caller caller;

    @Override
    public int place() {
        return 2;
    }

    @Override
    public List<Figure> figures(String unitPath) {
        var all = caller.scope(UNIT_VIEW);
        var kinds = units.byKind(unitPath == null ? all : all.within(unitPath));
        var total = kinds.stream().mapToLong(UnitKindCount::units).sum();
        var alone = total == 1 && caller.has(MEMBER_VIEW); // the own branch is its people
        return total == 0 || alone ? List.of() : List.of(figure(kinds, total));
    }

    private static Figure figure(List<UnitKindCount> kinds, long total) {
        var parts = kinds.stream()
                .sorted(comparing(UnitKindCount::kind))
                .map(kind -> Value.of("organisation.figure." + kind.kind(), kind.units(), TREE))
                .toList();
        return new Figure("organisation.figure.units", Value.of("organisation.figure.number", total, TREE), parts);
    }
}
