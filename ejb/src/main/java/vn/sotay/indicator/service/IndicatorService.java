package vn.sotay.indicator.service;

import static vn.sotay.access.model.Permission.INDICATOR_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.IndicatorRow;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.service.BusinessClock;

/** What indicators say of units. */
@Stateless
@RolesAllowed("user")
public class IndicatorService {
    @Inject
    IndicatorRepository indicators;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Every indicator of a unit with all below it, as it was counted last.
     *
     * @param unitId opaque id or code; of a unit that keeps totals only nothing is told
     * @param period {@code 2024-09}, {@code 2024-Q3}, {@code 2024}; null: this month
     * @throws InvalidInput {@code period}: none, one that has not begun, or one of which nothing is known
     */
    @Requires(INDICATOR_VIEW)
    public List<IndicatorRow> of(String unitId, String period) {
        var scope = caller.scope(INDICATOR_VIEW);
        var unit = units.get(unitId, scope);
        var asked = asked(period);
        return unit.rosterMode() == RosterMode.AGGREGATE_ONLY
                ? List.of()
                : indicators.of(unit.publicId(), asked, scope);
    }

    /**
     * The same as if the period had ended on a day, counted now.
     *
     * @param day in the period and not after today
     * @throws InvalidInput as {@link #of}, and {@code asOf}: outside the period, in the future, or before the unit is known
     */
    @Requires(INDICATOR_VIEW)
    public List<IndicatorRow> asOf(String unitId, String period, LocalDate day) {
        var unit = units.get(unitId, caller.scope(INDICATOR_VIEW));
        var asked =
                period == null || period.isBlank() ? ReportingPeriod.around(day).get(0) : ReportingPeriod.of(period);
        if (day.isBefore(asked.first()) || day.isAfter(asked.countedOn(LocalDate.now(clock)))) {
            throw new InvalidInput("asOf", "indicator.asOf.outside", asked.code());
        }
        if (day.isBefore(unit.knownFrom())) {
            throw new InvalidInput("asOf", "asOf.beforeKnown", unit.knownFrom());
        }
        var end = day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        return unit.rosterMode() == RosterMode.AGGREGATE_ONLY
                ? List.of()
                : indicators.asOf(unit.publicId(), asked.first(), day, end);
    }

    private ReportingPeriod asked(String code) {
        var today = LocalDate.now(clock);
        var period =
                code == null || code.isBlank() ? ReportingPeriod.around(today).get(0) : ReportingPeriod.of(code);
        if (period.first().isAfter(today)) {
            throw new InvalidInput("period", "indicator.period.future", period.code());
        }
        if (indicators.period(period.code()).isEmpty()) {
            throw new InvalidInput("period", "indicator.period.unknown", period.code());
        }
        return period;
    }
}
