package vn.sotay.transfer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.TransferKind;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * A member on the way from one unit to another. It moves nobody itself: {@link TransferBook} does, when it is accepted.
 *
 * <p>A member has one open transfer at most ({@code uk_transfer_open}).
 */
@Entity
public class Transfer extends PublicEntity {
    /** The longest text, in characters. */
    public static final int TEXT = 250;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private TransferKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private TransferDirection direction;

    @Column(nullable = false, updatable = false)
    private boolean training;

    /** Null for a newcomer who is not taken in. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @Embedded
    private Newcomer newcomer;

    /** The key of the member while it is open; null afterwards. */
    @Column(name = "open_for")
    private Long openFor;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit fromUnit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit toUnit;

    @Column(length = TEXT, updatable = false)
    private String place;

    @Column(length = TEXT, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private LocalDate movesOn;

    @Column(updatable = false)
    private LocalDate stayFrom;

    private LocalDate stayUntil;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private TransferState state = TransferState.REQUESTED;

    @Column(nullable = false, updatable = false, length = 60)
    private String requestedBy;

    @Column(nullable = false, updatable = false)
    private Instant requestedAt;

    @Column(length = 60)
    private String releasedBy;

    private Instant releasedAt;

    @Embedded
    private IssuedLetter letter;

    @Column(length = 60)
    private String sentBy;

    private LocalDate acceptedOn;

    @Column(length = 60)
    private String closedBy;

    private Instant closedAt;

    @Column(length = TEXT)
    private String note;

    /** For the persistence provider. */
    protected Transfer() {}

    private Transfer(Member member, TransferDirection direction, TransferPlan plan, String by, Instant at) {
        this.member = member;
        this.openFor = member == null ? null : member.id();
        this.direction = direction;
        this.kind = plan.kind();
        this.training = plan.training();
        this.movesOn = plan.movesOn();
        this.stayFrom = plan.stayFrom();
        this.stayUntil = plan.stayUntil();
        this.reason = plan.reason();
        this.requestedBy = by;
        this.requestedAt = at;
    }

    /**
     * A member asks to go to another unit of the province. Where that is kept as totals only, the member leaves the roster.
     *
     * @throws RuleViolation {@code transfer.standing} for who is no member; {@code transfer.practice}; {@code member.home.same}; {@code
     *     organisation.unit.dissolved}
     */
    public static Transfer to(Unit to, Member member, TransferPlan plan, String by, Instant at) {
        to.mustStand();
        if (member.homeUnit().equals(to)) {
            throw new RuleViolation("member.home.same", to.name());
        }
        if (to.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            return out(to.name(), member, plan, by, at);
        }
        var transfer = leaving(member, TransferDirection.WITHIN, plan, by, at);
        transfer.toUnit = to;
        return transfer;
    }

    /**
     * A member asks to go somewhere outside of the roster.
     *
     * @param place the receiving unit, in words
     * @throws RuleViolation as {@link #to}
     */
    public static Transfer out(String place, Member member, TransferPlan plan, String by, Instant at) {
        var transfer = leaving(member, TransferDirection.OUT, plan, by, at);
        transfer.place = place;
        return transfer;
    }

    private static Transfer leaving(
            Member member, TransferDirection direction, TransferPlan plan, String by, Instant at) {
        if (!member.standing().isMember()) {
            throw new RuleViolation("transfer.standing", member.fullName());
        }
        if (!PathRange.PROVINCE.contains(member.homePath())) {
            throw new RuleViolation("transfer.practice");
        }
        var transfer = new Transfer(member, direction, plan, by, at);
        transfer.fromUnit = member.homeUnit();
        return transfer;
    }

    /**
     * Somebody brings a letter from elsewhere.
     *
     * @param to who receives
     * @param place the sending unit, in words
     * @param known the record of somebody who was here before; null for a newcomer
     * @param newcomer what the letter says of somebody whom no record knows; null otherwise
     * @throws RuleViolation {@code member.home.there} for who is a member here; {@code transfer.practice}; {@code
     *     member.home.aggregateOnly}; {@code organisation.unit.dissolved}
     */
    public static Transfer in(
            Unit to,
            String place,
            Member known,
            Newcomer newcomer,
            TransferPlan plan,
            IssuedLetter letter,
            String by,
            Instant at) {
        to.mustStand();
        if (to.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("member.home.aggregateOnly", to.code());
        }
        if (!PathRange.PROVINCE.contains(to.path())) {
            throw new RuleViolation("transfer.practice");
        }
        if (known != null && known.standing().isMember()) {
            throw new RuleViolation("member.home.there", known.homeUnit().name());
        }
        var transfer = new Transfer(known, TransferDirection.IN, plan, by, at);
        transfer.newcomer = newcomer;
        transfer.toUnit = to;
        transfer.place = place;
        transfer.state = TransferState.IN_TRANSIT;
        transfer.letter = letter;
        return transfer;
    }

    /**
     * Who decides in the sending unit lets the member go.
     *
     * @throws RuleViolation {@code transfer.illegal}; {@code transfer.ownRequest} for who asked
     */
    public void release(String by, Instant at) {
        state = state.to(TransferState.RELEASED);
        mustBeAnother(by);
        releasedBy = by;
        releasedAt = at;
    }

    /** Asks whether a letter may be issued now. @throws RuleViolation {@code transfer.illegal} */
    public void mustBeReleased() {
        state.to(TransferState.IN_TRANSIT);
    }

    /**
     * The letter is issued, and the member on the way.
     *
     * @throws RuleViolation {@code transfer.illegal}
     */
    public void send(IssuedLetter issued, String by) {
        state = state.to(TransferState.IN_TRANSIT);
        letter = issued;
        sentBy = by;
    }

    /**
     * The letter was wrong and was taken back; another one follows.
     *
     * @throws RuleViolation {@code transfer.illegal}
     */
    public void withdrawLetter() {
        if (direction == TransferDirection.IN) {
            throw new RuleViolation("transfer.illegal", state, TransferState.RELEASED);
        }
        state = state.to(TransferState.RELEASED);
        letter = null;
        sentBy = null;
    }

    /**
     * Asks whether the receiving unit may take the member in.
     *
     * @param day the first day there
     * @throws RuleViolation {@code transfer.illegal}; {@code transfer.ownRequest} for who asked; {@code transfer.day.before} for a day
     *     before the letter's; {@code transfer.day.late} for one on which it could not be presented any more
     */
    void mustBeAcceptable(LocalDate day, String by) {
        state.to(TransferState.ACCEPTED);
        mustBeAnother(by);
        if (day.isBefore(letter.day())) {
            throw new RuleViolation("transfer.day.before", letter.day());
        }
        if (day.isAfter(letter.presentBy())) {
            throw new RuleViolation("transfer.day.late", letter.presentBy());
        }
    }

    /** The receiving unit takes the member in. Called by {@link TransferBook} alone; throws as {@link #mustBeAcceptable}. */
    void accept(LocalDate day, String by, Instant at) {
        mustBeAcceptable(day, by);
        close(TransferState.ACCEPTED, by, at);
        acceptedOn = day;
    }

    /**
     * One of the units says no; the member stays where he is.
     *
     * @throws RuleViolation {@code transfer.illegal}
     */
    public void refuse(String why, String by, Instant at) {
        close(TransferState.REFUSED, by, at);
        note = why;
    }

    /**
     * The sending unit takes it back; the member stays where he is.
     *
     * @throws RuleViolation {@code transfer.illegal}
     */
    public void recall(String why, String by, Instant at) {
        close(TransferState.RECALLED, by, at);
        note = why;
    }

    /**
     * The letter was not presented in time; the member stays where he is.
     *
     * @throws RuleViolation {@code transfer.illegal}
     */
    public void expire(String by, Instant at) {
        close(TransferState.EXPIRED, by, at);
    }

    /**
     * A unit ceases; what was on its way from or to it goes from or to the one that follows it. Nobody goes where he is.
     *
     * @param decision number and date of the decision by which it ceases
     */
    void follow(Unit ceased, Unit successor, String decision, String by, Instant at) {
        fromUnit = ceased.equals(fromUnit) ? successor : fromUnit;
        toUnit = ceased.equals(toUnit) ? successor : toUnit;
        if (successor.equals(fromUnit) && successor.equals(toUnit)) {
            recall(decision, by, at);
        }
    }

    private void close(TransferState end, String by, Instant at) {
        state = state.to(end);
        openFor = null;
        closedBy = by;
        closedAt = at;
    }

    private void mustBeAnother(String by) {
        if (by.equals(requestedBy)) {
            throw new RuleViolation("transfer.ownRequest");
        }
    }

    /** Called by {@link TransferBook} alone: the newcomer has a record now, which says what was said here. */
    void becomes(Member taken) {
        member = taken;
        newcomer = null;
    }

    /** Called by {@link TransferBook} alone: a temporary stay ended before its time. */
    void returned(LocalDate lastDay) {
        stayUntil = lastDay;
    }

    /** The days elsewhere; empty for a transfer for good. */
    public Optional<Period> stay() {
        return stayFrom == null || stayUntil.isBefore(stayFrom)
                ? Optional.empty()
                : Optional.of(new Period(stayFrom, stayUntil.plusDays(1)));
    }

    /** How far it has come. */
    public TransferState state() {
        return state;
    }

    /** For good or for a while. */
    public TransferKind kind() {
        return kind;
    }

    /** Between whom it goes. */
    public TransferDirection direction() {
        return direction;
    }

    /** Whom it moves; empty for a newcomer who is not taken in. */
    public Optional<Member> member() {
        return Optional.ofNullable(member);
    }

    /** Who is to be taken in and has no record; null for everybody else. */
    public Newcomer newcomer() {
        return newcomer;
    }

    /** Who sends; null where that is not of the province. */
    public Unit fromUnit() {
        return fromUnit;
    }

    /** Who receives; null where that is not of the roster. */
    public Unit toUnit() {
        return toUnit;
    }

    /** Who receives, in words. */
    public String destination() {
        return toUnit == null ? place : toUnit.name();
    }

    /** The unit of the province that answers for it until it is accepted: who sends, else who receives. */
    public Unit keeper() {
        return fromUnit == null ? toUnit : fromUnit;
    }

    /** The letter of introduction; null before it is issued. */
    public IssuedLetter letter() {
        return letter;
    }

    /** From when to when, and why. */
    public TransferPlan plan() {
        return new TransferPlan(kind, training, movesOn, stayFrom, stayUntil, reason);
    }

    /** Username of who asked for it. */
    public String requestedBy() {
        return requestedBy;
    }

    /** The first day in the receiving unit; null while it is not accepted. */
    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** Usernames of all who did something about it. */
    List<String> actors() {
        return Stream.of(requestedBy, releasedBy, sentBy, closedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What both units need to know of it. */
    TransferView view(UnaryOperator<String> name) {
        var issued = letter == null ? IssuedLetter.NONE : letter;
        var details = member == null ? null : member.details();
        return new TransferView(
                row(issued),
                version(),
                fromUnit == null ? null : fromUnit.path(),
                toUnit == null ? null : toUnit.path(),
                training,
                reason,
                name.apply(requestedBy),
                requestedBy,
                name.apply(releasedBy),
                releasedAt,
                issued.documentId(),
                issued.number(),
                issued.day(),
                name.apply(sentBy),
                acceptedOn,
                name.apply(closedBy),
                closedAt,
                note,
                details == null ? null : details.birth(),
                newcomer == null ? null : newcomer.birth(),
                card(details == null ? newcomer.cardNumber() : details.cardNumber()));
    }

    /** As it stands on the card, if it is a number of one. */
    private static String card(String number) {
        return CardNumber.of(number).map(CardNumber::printed).orElse(number);
    }

    private TransferRow row(IssuedLetter issued) {
        return new TransferRow(
                publicId(),
                kind,
                direction,
                state,
                member == null ? null : member.publicId(),
                member == null ? newcomer.fullName() : member.fullName(),
                fromUnit == null ? null : fromUnit.name(),
                toUnit == null ? null : toUnit.name(),
                place,
                requestedAt,
                movesOn,
                issued.presentBy(),
                stayFrom,
                stayUntil);
    }
}
