package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Period;

/** A unit's place in the tree for a time: one superior at a time, no gap, no overlap. */
@Entity
public class Placement extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;

    @Column(nullable = false, length = 100)
    private String path;

    @Embedded
    private Period period;

    @Column(length = 200)
    private String decision;

    /** For the persistence provider. */
    protected Placement() {}

    Placement(Unit unit, Unit parent, LocalDate from, String decision) {
        this(unit, parent, unit.path(), from, decision);
    }

    Placement(Unit unit, Unit parent, String path, LocalDate from, String decision) {
        this.unit = unit;
        this.parent = parent;
        this.path = path;
        this.period = Period.from(from);
        this.decision = decision;
    }

    void end(LocalDate day) {
        period = period.endedOn(day);
    }

    /** Which unit hung there. */
    public Unit unit() {
        return unit;
    }

    /** When it hung there. */
    public Period period() {
        return period;
    }

    /** Its path in that time. */
    public String path() {
        return path;
    }

    /** The superior in that time; null for the province. */
    public Unit parent() {
        return parent;
    }
}
