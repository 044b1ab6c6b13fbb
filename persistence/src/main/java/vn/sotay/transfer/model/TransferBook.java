package vn.sotay.transfer.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.MemberRules;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.Standing;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;

/** What becomes of the roster when a transfer is accepted: the one moment in which the owner changes. */
@ApplicationScoped
public class TransferBook {
    @Inject
    Roster roster;

    @Inject
    TransferRepository transfers;

    /**
     * The receiving unit takes the member in: for good, at home there from that day on; for a while, received there and still at home
     * where he was. Who goes out of the roster for good is no member of the province from that day on; who comes into it has the record
     * that he had before, or a new one.
     *
     * @param day the first day there
     * @throws RuleViolation as {@link Transfer}; as {@link Roster#move}, {@link Roster#receive} and {@link Roster#decide}; {@code
     *     transfer.homeChanged} if the member's home is not the sending unit any more
     */
    public void accept(Transfer transfer, LocalDate day, String by, Instant at) {
        transfer.mustBeAcceptable(day, by);
        switch (transfer.direction()) {
            case WITHIN -> move(transfer, atHome(transfer), day);
            case OUT -> leave(transfer, atHome(transfer), day);
            default -> come(transfer, day, by, at);
        }
        transfer.accept(day, by, at); // last: what somebody faster decided is noticed when this is written
    }

    private void move(Transfer transfer, Member member, LocalDate day) {
        var letter = transfer.letter().named();
        if (transfer.plan().isTemporary()) {
            roster.receive(member, transfer.toUnit(), stay(transfer, day), letter);
        } else {
            roster.move(member, transfer.toUnit(), day, letter);
        }
    }

    /** For a while, the member is elsewhere and at home here. */
    private void leave(Transfer transfer, Member member, LocalDate day) {
        var letter = transfer.letter();
        if (!transfer.plan().isTemporary()) {
            roster.decide(member, Standing.TRANSFERRED_OUT, Participation.ACTIVE, day, letter.number(), letter.day());
        }
    }

    private void come(Transfer transfer, LocalDate day, String by, Instant at) {
        var letter = transfer.letter();
        var known = transfer.member();
        if (known.isPresent()) {
            var member = known.get();
            var standing = standing(member.details());
            roster.comeBack(member, transfer.toUnit(), standing, day, letter.number(), letter.day());
        } else {
            var details = new MemberRules(null, day, List.of())
                    .read(transfer.newcomer().texts());
            var member = new Member(
                    details, standing(details), Participation.ACTIVE, transfer.toUnit(), day, Origin.ENTERED);
            member.changed(by, at);
            roster.admit(member);
            transfer.becomes(member);
        }
    }

    private static Standing standing(MemberDetails said) {
        return said.official() == null ? Standing.PROBATIONARY : Standing.OFFICIAL;
    }

    private static Member atHome(Transfer transfer) {
        var member = transfer.member().orElseThrow();
        if (!member.homeUnit().equals(transfer.fromUnit())) {
            throw new RuleViolation("transfer.homeChanged", member.homeUnit().name());
        }
        return member;
    }

    /** Nobody is received before he comes. */
    private static Period stay(Transfer transfer, LocalDate day) {
        var planned = transfer.stay().orElseThrow();
        if (!day.isBefore(planned.validTo())) {
            throw new RuleViolation("transfer.stay.over", planned.validTo().minusDays(1));
        }
        return new Period(day.isAfter(planned.validFrom()) ? day : planned.validFrom(), planned.validTo());
    }

    /**
     * Somebody comes back before the time of a temporary transfer is over.
     *
     * @param day the first day on which it is over
     * @throws RuleViolation {@code transfer.stay.none} if nobody is elsewhere by this transfer then; as {@link Roster#endStay}
     */
    public void endStay(Transfer transfer, LocalDate day) {
        var there = transfer.state() == TransferState.ACCEPTED
                && transfer.stay().filter(stay -> day.isBefore(stay.validTo())).isPresent();
        if (!there) {
            throw new RuleViolation("transfer.stay.none");
        }
        if (transfer.toUnit() != null) {
            roster.endStay(transfer.member().orElseThrow(), transfer.toUnit(), day);
        }
        transfer.returned(day.minusDays(1));
    }

    /**
     * A unit ceases: its people belong to another one, as {@link Roster#moveAll} says, and so does who is on the way from or to it.
     *
     * @param decision number and date of the decision
     * @throws RuleViolation as {@link Roster#moveAll}
     */
    public void moveAll(Unit ceased, Unit successor, LocalDate day, String decision, String by, Instant at) {
        roster.moveAll(ceased, successor, day, decision);
        transfers.openOf(ceased).forEach(transfer -> transfer.follow(ceased, successor, decision, by, at));
    }
}
