package vn.sotay.indicator.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.indicator.model.CountedPeriod;
import vn.sotay.indicator.model.IndicatorRepository;
import vn.sotay.indicator.model.ReportingPeriod;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.service.BusinessClock;

/** Which period somebody means. */
@ApplicationScoped
class AskedPeriod {
    @Inject
    IndicatorRepository indicators;

    @Inject
    Clock clock;

    /**
     * One that is kept.
     *
     * @param code null or empty: this month, even if it was not counted yet
     * @throws InvalidInput {@code period}: none, one that has not begun, or one of which nothing is known
     */
    CountedPeriod kept(String code) {
        var today = LocalDate.now(clock);
        var period = named(code, today);
        if (period.first().isAfter(today)) {
            throw new InvalidInput("period", "indicator.period.future", period.code());
        }
        var kept = indicators.period(period.code());
        if (code == null || code.isBlank()) {
            return kept.orElseGet(() -> new CountedPeriod(period));
        }
        return kept.orElseThrow(() -> new InvalidInput("period", "indicator.period.unknown", period.code()));
    }

    /**
     * One in which a day lies that is not after today.
     *
     * @param code null or empty: the month of the day
     * @throws InvalidInput {@code period}, if it is none; {@code asOf}, if the day lies outside or in the future
     */
    ReportingPeriod around(String code, LocalDate day) {
        var period = named(code, day);
        if (day.isBefore(period.first()) || day.isAfter(period.countedOn(LocalDate.now(clock)))) {
            throw new InvalidInput("asOf", "indicator.asOf.outside", period.code());
        }
        return period;
    }

    /** The day of which it tells: that on which it was counted, or on which it is about to be. */
    LocalDate day(CountedPeriod counted) {
        return counted.countedOn() == null ? counted.period().countedOn(LocalDate.now(clock)) : counted.countedOn();
    }

    /** The first moment after a day. */
    Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ReportingPeriod named(String code, LocalDate day) {
        return code == null || code.isBlank() ? ReportingPeriod.around(day).get(0) : ReportingPeriod.of(code);
    }
}
