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

/** How much of a unit's roster was kept, and whether it had to meet, for a time and with a reason. */
@Entity
public class UnitRegime extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RosterMode rosterMode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MeetingDuty meetingDuty;

    @Embedded
    private Period period;

    @Column(length = 250)
    private String reason;

    /** For the persistence provider. */
    protected UnitRegime() {}

    UnitRegime(Unit unit, LocalDate from, String reason) {
        this.unit = unit;
        this.rosterMode = unit.rosterMode();
        this.meetingDuty = unit.meetingDuty();
        this.period = Period.from(from);
        this.reason = reason;
    }

    void end(LocalDate day) {
        period = period.endedOn(day);
    }

    /** When it was so. */
    public Period period() {
        return period;
    }
}
