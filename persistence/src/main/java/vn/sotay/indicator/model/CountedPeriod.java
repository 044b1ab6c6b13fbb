package vn.sotay.indicator.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;

/** A period for which figures are kept, and how far they are true. */
@Entity
public class CountedPeriod extends BaseEntity {
    @Column(name = "period_code", nullable = false, unique = true, length = 7)
    private String code;

    @Column(nullable = false)
    private LocalDate firstDay;

    @Column(nullable = false)
    private LocalDate lastDay;

    private LocalDate countedOn;

    private Instant countedAt;

    /** For the persistence provider. */
    protected CountedPeriod() {}

    /** One that was not counted yet. */
    public CountedPeriod(ReportingPeriod period) {
        code = period.code();
        firstDay = period.first();
        lastDay = period.last();
    }

    /** Which one. */
    public ReportingPeriod period() {
        return new ReportingPeriod(code, firstDay, lastDay);
    }

    /** Whether it has to be counted: it never was, or its day moved on since. */
    public boolean isDue(LocalDate today) {
        return countedOn == null || countedOn.isBefore(period().countedOn(today));
    }

    /** It was counted. */
    public void counted(LocalDate day, Instant at) {
        countedOn = day;
        countedAt = at;
    }

    /** Whose homes and states it tells: its last day, or the day on which it was counted while it ran; null: never. */
    public LocalDate countedOn() {
        return countedOn;
    }

    /** When it was counted last; null: never. */
    public Instant countedAt() {
        return countedAt;
    }
}
