package vn.sotay.member.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Period;

/** Standing × participation of a member for a time, with the decision that made it so. */
@Entity
public class StatusChange extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Participation participation;

    @Embedded
    private Period period;

    @Column(length = 100)
    private String decisionNumber;

    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Origin origin;

    /** For the persistence provider. */
    protected StatusChange() {}

    /** What the member's state is from that day on. */
    public static StatusChange opening(Member member, LocalDate from, Origin origin) {
        var change = new StatusChange();
        change.member = member;
        change.standing = member.standing();
        change.participation = member.participation();
        change.period = Period.from(from);
        change.origin = origin;
        return change;
    }

    StatusChange decided(String number, LocalDate day) {
        decisionNumber = number;
        decidedOn = day;
        return this;
    }

    void end(LocalDate day) {
        period = period.endedOn(day);
    }

    /** Where the person stood in that time. */
    public Standing standing() {
        return standing;
    }

    /** How far the person took part in that time. */
    public Participation participation() {
        return participation;
    }

    /** When it held. */
    public Period period() {
        return period;
    }
}
