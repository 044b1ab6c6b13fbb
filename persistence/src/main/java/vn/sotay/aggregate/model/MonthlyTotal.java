package vn.sotay.aggregate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.YearMonth;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** The total of a unit without a roster at the end of a month, as its officer said it last. */
@Entity
public class MonthlyTotal extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    /** {@code 2024-09}. */
    @Column(name = "of_month", nullable = false, updatable = false, length = 7)
    private String month;

    @Embedded
    private TotalsForm form;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Onboarding onboarding;

    @Column(nullable = false, length = 60)
    private String enteredBy;

    @Column(nullable = false)
    private Instant enteredAt;

    /** For the persistence provider. */
    protected MonthlyTotal() {}

    /**
     * The total of a month that has begun.
     *
     * @param today the month of today
     * @throws RuleViolation {@code aggregate.roster} for a unit that keeps a roster: its figures come from that; {@code
     *     aggregate.future} for a month that has not begun
     */
    public MonthlyTotal(Unit unit, YearMonth month, YearMonth today) {
        mustBeSealed(unit);
        if (month.isAfter(today)) {
            throw new RuleViolation("aggregate.future");
        }
        this.unit = unit;
        this.month = month.toString();
    }

    /** @throws RuleViolation {@code aggregate.roster} for a unit that keeps a roster: its figures come from that */
    public static void mustBeSealed(Unit unit) {
        if (unit.rosterMode() != RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("aggregate.roster", unit.name());
        }
    }

    /** @throws StaleVersion unless it is still as it was read: who read nothing has read another one */
    public void mustBe(Integer read) {
        if (read == null || read != version()) {
            throw new StaleVersion(enteredBy, enteredAt);
        }
    }

    /** Says it, or says it anew: what was said before is in nobody's figures any more. */
    public void say(TotalsForm said, Onboarding state, String by, Instant at) {
        form = said;
        onboarding = state;
        enteredBy = by;
        enteredAt = at;
    }
}
