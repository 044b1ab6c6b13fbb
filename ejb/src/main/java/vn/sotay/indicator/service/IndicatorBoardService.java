package vn.sotay.indicator.service;

import static vn.sotay.access.model.Permission.INDICATOR_VIEW;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.indicator.model.BoardLine;
import vn.sotay.indicator.model.BoardQueries;
import vn.sotay.indicator.model.CountedPeriod;
import vn.sotay.indicator.model.Indicator;
import vn.sotay.indicator.model.IndicatorBoard;
import vn.sotay.indicator.model.IndicatorBoard.Subject;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.IndicatorRow;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;

/** What indicators say of a unit, over time and beside what hangs below it: the page of five minutes. */
@Stateless
@RolesAllowed("user")
public class IndicatorBoardService {
    /** The one that is shown when nobody chose. */
    public static final String USUAL = "ADOPT_REGISTERED";

    private static final int COLUMNS = 9;

    @Inject
    IndicatorService figures;

    @Inject
    IndicatorRepository indicators;

    @Inject
    BoardQueries board;

    @Inject
    SeenUnits units;

    @Inject
    AskedPeriod periods;

    @Inject
    Caller caller;

    /**
     * The board of a unit.
     *
     * @param unitId opaque id or code; null: the only top of what the caller may see, or all of its tops side by side
     * @param code of the indicator that is compared; null: {@link #USUAL}
     * @param period as {@link IndicatorService#of}; null: the running month, or that of the day
     * @param asOf null: as counted last; else the unit's own figures are those of that day
     * @throws InvalidInput as {@link IndicatorService#asOf}, and {@code indicator}, if there is none of this code
     */
    @Requires(INDICATOR_VIEW)
    public IndicatorBoard of(String unitId, String code, String period, LocalDate asOf) {
        var scope = caller.scope(INDICATOR_VIEW);
        var tops = scope.ranges().stream().map(PathRange::lo).toList();
        var unit = unitId != null
                ? units.get(unitId, INDICATOR_VIEW, scope)
                : tops.size() == 1 ? units.at(tops.get(0)) : null;
        var chosen = chosen(code);
        var counted = periods.kept(
                asOf == null ? period : periods.around(period, asOf).code());
        var columns = columns(counted.period(), asOf == null);
        var day = asOf == null ? periods.day(counted) : asOf;
        var told = unit != null && unit.rosterMode() != RosterMode.AGGREGATE_ONLY;
        return new IndicatorBoard(
                unit == null ? null : subject(unit, scope),
                counted.period(),
                day,
                asOf == null ? counted.countedAt() : null,
                told ? rows(unit, counted, asOf) : List.of(),
                chosen.yardstick(),
                columns,
                told ? board.series(unit.publicId(), codes(columns)) : Map.of(),
                below(unit, tops, told, day, chosen, counted.period(), columns));
    }

    private Indicator chosen(String code) {
        return indicators
                .named(code == null || code.isBlank() ? USUAL : code)
                .orElseThrow(() -> new InvalidInput("indicator", "indicator.unknown", code));
    }

    private List<IndicatorRow> rows(Unit unit, CountedPeriod counted, LocalDate asOf) {
        if (asOf != null) {
            return figures.asOf(unit.publicId(), counted.period().code(), asOf);
        }
        return counted.countedOn() == null
                ? List.of()
                : figures.of(unit.publicId(), counted.period().code());
    }

    private Subject subject(Unit unit, Scope scope) {
        return new Subject(
                new UnitRef(unit.publicId(), unit.code(), unit.name()),
                unit.kind(),
                unit.rosterMode() == RosterMode.AGGREGATE_ONLY,
                caller.scope(MEMBER_VIEW).contains(unit.path()),
                units.superiors(unit.path(), scope));
    }

    private List<BoardLine> below(
            Unit unit,
            List<String> tops,
            boolean told,
            LocalDate day,
            Indicator chosen,
            ReportingPeriod period,
            List<ReportingPeriod> columns) {
        if (unit != null && !told) {
            return List.of();
        }
        var lines = unit == null
                ? board.at(tops, day, chosen.code(), codes(columns))
                : board.below(unit.publicId(), day, chosen.code(), codes(columns));
        return lines.stream().sorted(chosen.worstFirst(period)).toList();
    }

    /** The last periods that are as long, up to this one; without it, where its own figure is another. */
    private List<ReportingPeriod> columns(ReportingPeriod last, boolean withIt) {
        var kept = indicators.periods().stream()
                .filter(one -> one.countedOn() != null)
                .map(CountedPeriod::period)
                .filter(one -> one.length() == last.length()
                        && (one.first().isBefore(last.first()) || withIt && one.equals(last)))
                .sorted(Comparator.comparing(ReportingPeriod::first))
                .toList();
        return kept.subList(Math.max(0, kept.size() - COLUMNS), kept.size());
    }

    private static List<String> codes(List<ReportingPeriod> periods) {
        return periods.stream().map(ReportingPeriod::code).toList();
    }

    /** The periods that can be looked at, the newest first. */
    @Requires(value = INDICATOR_VIEW, unscoped = "names periods and tells of no unit")
    public List<ReportingPeriod> periods() {
        return indicators.periods().stream()
                .filter(one -> one.countedOn() != null)
                .map(CountedPeriod::period)
                .toList();
    }
}
