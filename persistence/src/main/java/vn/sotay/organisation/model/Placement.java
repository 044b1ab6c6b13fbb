package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A unit's place in the tree for a time: one superior at a time, no gap, no overlap. */
@Entity
public class Placement extends Dated {
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;

    @Column(nullable = false, length = 100)
    private String path;

    @Column(length = 200)
    private String decision;

    /** For the persistence provider. */
    protected Placement() {}

    Placement(Unit unit, Unit parent, LocalDate from, String decision) {
        this(unit, parent, unit.path(), from, decision);
    }

    Placement(Unit unit, Unit parent, String path, LocalDate from, String decision) {
        super(unit, from);
        this.parent = parent;
        this.path = path;
        this.decision = decision;
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
