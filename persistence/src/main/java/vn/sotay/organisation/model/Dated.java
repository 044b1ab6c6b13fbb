package vn.sotay.organisation.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Period;

/** Something that was true of a unit for a time. */
@MappedSuperclass
abstract class Dated extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Embedded
    private Period period;

    /** For the persistence provider. */
    protected Dated() {}

    Dated(Unit unit, LocalDate from) {
        this.unit = unit;
        this.period = Period.from(from);
    }

    void end(LocalDate day) {
        period = period.endedOn(day);
    }

    /** Of which unit. */
    public Unit unit() {
        return unit;
    }

    /** When it was so. */
    public Period period() {
        return period;
    }
}
