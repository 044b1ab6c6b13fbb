package vn.sotay.aggregate.service;

import static vn.sotay.access.model.Permission.AGGREGATE_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.service.Requires;
import vn.sotay.aggregate.model.ForcesLine;
import vn.sotay.aggregate.model.MonthlyTotalRepository;
import vn.sotay.aggregate.model.OnboardedUnit;

/** All units without a roster as one line of the province, and how far each has come, without a number. */
@Stateless
@RolesAllowed("user")
public class ForcesLineService {
    private static final int MONTHS = 12;
    private static final String ONE_LINE = "one line of the whole province, that tells of no unit";

    @Inject
    MonthlyTotalRepository totals;

    @Inject
    Clock clock;

    /** This month and those before it, the newest first. */
    @Requires(value = AGGREGATE_VIEW, unscoped = ONE_LINE)
    public List<ForcesLine> lines() {
        var to = YearMonth.now(clock);
        return totals.lines(to.minusMonths(MONTHS), to);
    }

    /** The newest line that all have sent; empty if there is none of the last twelve months. */
    @Requires(value = AGGREGATE_VIEW, unscoped = ONE_LINE)
    public Optional<ForcesLine> newest() {
        return lines().stream()
                .filter(line -> line.units() > 0 && line.isComplete())
                .findFirst();
    }

    /** How far each unit has come, by code. */
    @Requires(value = AGGREGATE_VIEW, unscoped = "says of each unit whether it uses the handbook, and no number")
    public List<OnboardedUnit> onboarding() {
        return totals.onboarding();
    }
}
