package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Period;

/** What a unit was called, and what kind it was, for a time: names and kinds change too. */
@Entity
public class UnitName extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Column(nullable = false, length = 250)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private UnitKind kind;

    @Embedded
    private Period period;

    @Column(length = 200)
    private String decision;

    /** For the persistence provider. */
    protected UnitName() {}

    UnitName(Unit unit, LocalDate from, String decision) {
        this.unit = unit;
        this.name = unit.name();
        this.kind = unit.kind();
        this.period = Period.from(from);
        this.decision = decision;
    }

    void end(LocalDate day) {
        period = period.endedOn(day);
    }

    /** The name in that time. */
    public String name() {
        return name;
    }

    /** The kind in that time. */
    public UnitKind kind() {
        return kind;
    }

    /** When it was called so. */
    public Period period() {
        return period;
    }
}
