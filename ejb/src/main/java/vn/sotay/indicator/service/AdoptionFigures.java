package vn.sotay.indicator.service;

import static vn.sotay.access.model.Permission.INDICATOR_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.service.Caller;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.Part;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.indicator.model.Tally;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.service.Figure;
import vn.sotay.shared.service.Figure.Value;
import vn.sotay.shared.service.FigureSource;

/** How many of a unit are registered, and how many are still missing. */
@ApplicationScoped
class AdoptionFigures implements FigureSource {
    private static final String PAGE = "/indicators/adoption";

    @Inject
    IndicatorRepository indicators;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public int place() {
        return 2;
    }

    @Override
    public List<Figure> figures(String unitPath) {
        var scope = caller.scope(INDICATOR_VIEW);
        var path = unitPath != null ? unitPath : only(scope);
        if (path == null || !scope.contains(path)) {
            return List.of();
        }
        return registered(path).map(AdoptionFigures::figure).map(List::of).orElse(List.of());
    }

    private static String only(Scope scope) {
        return scope.ranges().size() == 1 ? scope.ranges().get(0).lo() : null;
    }

    private Optional<Tally> registered(String path) {
        var month = ReportingPeriod.around(LocalDate.now(clock)).get(0);
        return indicators.tally(path, IndicatorBoardService.USUAL, month).filter(tally -> tally.denominator() > 0);
    }

    private static Figure figure(Tally tally) {
        return new Figure(
                "indicator.figure.registered",
                Value.of("indicator.figure.number", tally.numerator(), PAGE),
                List.of(Value.of("indicator.figure.missing", Part.MISSING.of(tally), PAGE)));
    }
}
