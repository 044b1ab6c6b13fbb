package vn.sotay.practice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.access.model.Account;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.PublicId;

/**
 * Somebody's practice branch. It is open until the holder ends it or its last day is over; then it is closed, which takes it out of
 * everybody's reach at once, and its rows go.
 */
@Entity
public class Practice extends PublicEntity {
    /** How long before today the practice branch begins, so that there is a past to look at. */
    private static final int YEARS_BACK = 2;

    private static final int CODE_LETTERS = 8;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    /** The same account while it is open, and nothing after: unique, so that nobody has two. */
    private Long openFor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private PracticeState state = PracticeState.OPEN;

    @Column(nullable = false, updatable = false)
    private Instant startedAt;

    /** The first day on which it is no more. */
    @Column(nullable = false, updatable = false)
    private LocalDate endsOn;

    /** For the persistence provider. */
    protected Practice() {}

    /** @param unit aside of the province, made for this alone */
    public Practice(Account account, Unit unit, Instant startedAt, LocalDate endsOn) {
        this.account = account;
        this.openFor = account.id();
        this.unit = unit;
        this.startedAt = startedAt;
        this.endsOn = endsOn;
    }

    /** The branch of a practice: its code has letters, so no unit of the province can have the same. */
    public static Unit branch(String name, LocalDate today) {
        var code = "TD." + PublicId.random().substring(0, CODE_LETTERS);
        return new Unit(code, name, UnitKind.BRANCH, today.minusYears(YEARS_BACK), Origin.DEMONSTRATION);
    }

    /** Takes it out of everybody's reach; nothing happens the second time. */
    public void close() {
        state = PracticeState.CLOSED;
        openFor = null;
    }

    /** Whether its time is over on a day. */
    public boolean isOver(LocalDate day) {
        return state == PracticeState.CLOSED || !day.isBefore(endsOn);
    }

    /** The branch. */
    public Unit unit() {
        return unit;
    }

    /** Where it is in its life. */
    public PracticeState state() {
        return state;
    }

    /** The first day on which it is no more. */
    public LocalDate endsOn() {
        return endsOn;
    }
}
