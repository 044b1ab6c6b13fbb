package vn.sotay.indicator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import vn.sotay.indicator.model.CountedPeriod;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.model.FigureTouch;
import vn.sotay.shared.model.FigureTouchRepository;
import vn.sotay.shared.service.BusinessClock;

/** The steps of counting, each in a transaction of its own. Called by {@link RollUpTimer} and the demonstration alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RollUps {
    private static final int MONTHS_BACK = 12;
    private static final String SIGN_IN_DAYS = "retention.SIGN_IN_DAY";

    @Inject
    IndicatorRepository indicators;

    @Inject
    FigureTouchRepository touches;

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** Keeps the periods around today and those of the months before it, as far back as anything is known. */
    public void open() {
        var today = LocalDate.now(clock);
        var known = indicators.knownFrom();
        if (known.isEmpty()) {
            return;
        }
        for (var month = 0; month <= MONTHS_BACK; month++) {
            var day = today.withDayOfMonth(1).minusMonths(month);
            ReportingPeriod.around(day).stream()
                    .filter(period -> !period.last().isBefore(known.get()))
                    .filter(period -> indicators.period(period.code()).isEmpty())
                    .forEach(period -> indicators.add(new CountedPeriod(period)));
        }
    }

    /** What was told and not yet counted in. */
    public List<FigureTouch> waiting() {
        return touches.waiting();
    }

    /** The codes of the periods that have to be counted because of what was told, or because their day moved on. */
    public List<String> due(List<FigureTouch> told) {
        var today = LocalDate.now(clock);
        var from = told.stream()
                .map(FigureTouch::changedFrom)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return indicators.periods().stream()
                .filter(period -> period.isDue(today) || !from.isAfter(period.countedOn()))
                .map(period -> period.period().code())
                .toList();
    }

    /** Counts one anew. */
    public int count(String code) {
        var locked = indicators.lockAll();
        var counted = indicators.period(code).orElseThrow();
        var day = counted.period().countedOn(LocalDate.now(clock));
        var end = day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
        var changed = indicators.count(locked, counted.period(), day, end, signInsFrom());
        counted.counted(day, now());
        return changed;
    }

    private Instant now() {
        return clock.instant();
    }

    /** The first day of which sign-ins are still kept. */
    private LocalDate signInsFrom() {
        var today = LocalDate.now(clock);
        return policies.values(SIGN_IN_DAYS, today).stream()
                .findFirst()
                .map(age -> today.minus(Period.parse(age)))
                .orElse(LocalDate.MIN);
    }

    /** It is counted in. */
    public void done(List<FigureTouch> told) {
        touches.done(told);
    }
}
