package vn.sotay.indicator.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.indicator.model.CountedPeopleRepository;
import vn.sotay.indicator.model.CountedPerson;
import vn.sotay.indicator.model.Indicator;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.Part;
import vn.sotay.indicator.model.PeopleBehind;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;

/**
 * The people behind a figure, for those who may see their records.
 *
 * <p>Who opened the handbook is told of nobody: signing in makes figures of units only (docs/features/indicators.md).
 */
@Stateless
@RolesAllowed("user")
public class IndicatorPeopleService {
    /**
     * Whose people are asked for.
     *
     * @param unit opaque id or code
     * @param indicator the code
     * @param part which of them
     * @param period null: this month, or that of the day
     * @param asOf null: the day of which the period tells
     */
    public record Asked(String unit, String indicator, Part part, String period, LocalDate asOf)
            implements Serializable {}

    @Inject
    IndicatorRepository indicators;

    @Inject
    CountedPeopleRepository people;

    @Inject
    SeenUnits units;

    @Inject
    AskedPeriod periods;

    @Inject
    Caller caller;

    /**
     * A page of them, by branch and name.
     *
     * @throws NotFound if the unit is not in the scope of MEMBER_VIEW
     * @throws InvalidInput naming {@code indicator}, {@code part}, {@code period} or {@code asOf}
     * @throws RuleViolation {@code indicator.people.untold} for who is in the numerator of anything but REGISTERED
     */
    @Requires(MEMBER_VIEW)
    public List<CountedPerson> list(Asked asked, Edge edge, int limit) {
        return behind(asked)
                .map(figure -> people.people(figure, caller.scope(MEMBER_VIEW), edge, limit))
                .orElse(List.of());
    }

    /** How many {@link #list} has: as the figure says, or, of a day that is over, those who are in the scope today. */
    @Requires(MEMBER_VIEW)
    public RowCount count(Asked asked) {
        return RowCount.of(behind(asked)
                .map(figure ->
                        figure.current() ? people.size(figure) : people.countPeople(figure, caller.scope(MEMBER_VIEW)))
                .orElse(0L));
    }

    private Optional<PeopleBehind> behind(Asked asked) {
        var unit = units.get(asked.unit() == null ? "" : asked.unit(), MEMBER_VIEW, caller.scope(MEMBER_VIEW));
        var indicator = indicators
                .named(asked.indicator())
                .orElseThrow(() -> new InvalidInput("indicator", "indicator.unknown", asked.indicator()));
        if (asked.part() == null) {
            throw new InvalidInput("part", "indicator.part.missing");
        }
        mustBeTold(indicator, asked.part());
        var counted = asked.asOf() == null ? periods.kept(asked.period()) : null;
        var period = counted == null ? periods.around(asked.period(), asked.asOf()) : counted.period();
        var day = counted == null ? asked.asOf() : periods.day(counted);
        return unit.rosterMode() == RosterMode.AGGREGATE_ONLY
                ? Optional.empty()
                : Optional.of(new PeopleBehind(
                        indicator,
                        asked.part(),
                        unit.publicId(),
                        period,
                        day,
                        periods.end(day),
                        day.equals(periods.today())));
    }

    private static void mustBeTold(Indicator indicator, Part part) {
        if (!part.isTold(indicator.numerator())) {
            throw new RuleViolation("indicator.people.untold");
        }
    }
}
