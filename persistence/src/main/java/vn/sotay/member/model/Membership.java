package vn.sotay.member.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Period;

/** Belonging of a member to a unit for a time: exactly one HOME at every instant of an active life. */
@Entity
public class Membership extends BaseEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MembershipKind kind;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Origin origin;

    @Column(length = 200)
    private String decision;

    /** For the persistence provider. */
    protected Membership() {}

    /** Opens a home membership. */
    public static Membership home(Member member, LocalDate from, Origin origin) {
        var home = new Membership();
        home.member = member;
        home.unit = member.homeUnit();
        home.kind = MembershipKind.HOME;
        home.period = Period.from(from);
        home.origin = origin;
        return home;
    }

    /** A home membership of a time, in a unit that need not be today's home. */
    static Membership home(Member member, Unit unit, Period period, Origin origin) {
        var home = home(member, period.validFrom(), origin);
        home.unit = unit;
        home.period = period;
        return home;
    }

    /** Received by another unit for a time. */
    static Membership temporary(Member member, Unit unit, Period period, Origin origin, String decision) {
        var stay = home(member, unit, period, origin);
        stay.kind = MembershipKind.TEMPORARY;
        stay.decision = decision;
        return stay;
    }

    /** The same belonging, to another unit from a day on and as long as it would have lasted. */
    Membership continued(Unit successor, LocalDate from, String by) {
        var next = home(member, successor, new Period(from, period.validTo()), Origin.ENTERED);
        next.kind = kind;
        next.decision = by;
        return next;
    }

    /** A stay that has not begun is one in another unit. */
    void takePlaceIn(Unit other) {
        unit = other;
    }

    boolean hasBegunBefore(LocalDate day) {
        return period.validFrom().isBefore(day);
    }

    /** Its record was merged into another one, and this counts no more. */
    void hide() {
        kind = kind.former();
    }

    /** Its record was had back. */
    void show() {
        kind = kind.own();
    }

    void end(LocalDate day) {
        period = period.endedOn(day);
    }

    /** Whose it is. */
    public Member member() {
        return member;
    }

    /** Where. */
    public Unit unit() {
        return unit;
    }

    /** How. */
    public MembershipKind kind() {
        return kind;
    }

    /** When it held. */
    public Period period() {
        return period;
    }
}
