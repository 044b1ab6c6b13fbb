package vn.sotay.indicator.service;

import static vn.sotay.access.model.Permission.INDICATOR_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.IndicatorRow;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.shared.model.InvalidInput;

/** What indicators say of units. */
@Stateless
@RolesAllowed("user")
public class IndicatorService {
    @Inject
    IndicatorRepository indicators;

    @Inject
    SeenUnits units;

    @Inject
    Caller caller;

    @Inject
    AskedPeriod periods;

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
        var unit = units.get(unitId, INDICATOR_VIEW, scope);
        var asked = periods.kept(period).period();
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
        var unit = units.get(unitId, INDICATOR_VIEW, caller.scope(INDICATOR_VIEW));
        var asked = periods.around(period, day);
        if (day.isBefore(unit.knownFrom())) {
            throw new InvalidInput("asOf", "asOf.beforeKnown", unit.knownFrom());
        }
        return unit.rosterMode() == RosterMode.AGGREGATE_ONLY
                ? List.of()
                : indicators.asOf(unit.publicId(), asked.first(), day, periods.end(day));
    }
}
