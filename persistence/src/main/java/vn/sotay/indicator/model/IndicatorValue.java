package vn.sotay.indicator.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.BaseEntity;

/** What an indicator says of a unit and all below it in a period, along the tree as it was then. */
@Entity
public class IndicatorValue extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Indicator indicator;

    @Column(name = "period_code", nullable = false, length = 7)
    private String period;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    /** Where the unit hung then. */
    @Column(nullable = false, length = 100)
    private String path;

    @Embedded
    private Tally tally;

    /** For the persistence provider. */
    protected IndicatorValue() {}

    IndicatorValue(Indicator indicator, String period, Unit unit, String path, Tally tally) {
        this.indicator = indicator;
        this.period = period;
        this.unit = unit;
        this.path = path;
        this.tally = tally;
    }

    /** The figure. */
    public Tally tally() {
        return tally;
    }
}
