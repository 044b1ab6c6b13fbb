package vn.sotay.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How much of a unit's roster was kept, and whether it had to meet, for a time and with a reason. */
@Entity
public class UnitRegime extends Dated {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private RosterMode rosterMode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MeetingDuty meetingDuty;

    @Column(length = 250)
    private String reason;

    /** For the persistence provider. */
    protected UnitRegime() {}

    UnitRegime(Unit unit, LocalDate from, String reason) {
        super(unit, from);
        this.rosterMode = unit.rosterMode();
        this.meetingDuty = unit.meetingDuty();
        this.reason = reason;
    }
}
