package vn.sotay.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.MemberRules;
import vn.sotay.member.model.Standing;
import vn.sotay.member.model.TransferKind;
import vn.sotay.member.service.Introductions;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.transfer.model.IssuedLetter;
import vn.sotay.transfer.model.Transfer;
import vn.sotay.transfer.model.TransferPlan;
import vn.sotay.transfer.model.TransferRepository;

/** Makes a transfer of a letter from elsewhere, about the record of whom it introduces if there is one. */
@ApplicationScoped
class Arrivals {
    @Inject
    TransferDesk desk;

    @Inject
    TransferRepository transfers;

    @Inject
    Introductions introductions;

    @Inject
    Clock clock;

    /** @throws InvalidInput naming each wrong field */
    void check(ReceiveNewcomer command) {
        var today = LocalDate.now(clock);
        InvalidInput.throwIfAny(command.faults(today));
        read(command);
        var presentBy = introductions.presentBy(command.letterDay());
        if (today.isAfter(presentBy)) {
            throw new InvalidInput("letterDay", "transfer.day.late", presentBy);
        }
    }

    /** Numbers of cards are those of another province: any is right. */
    private MemberDetails read(ReceiveNewcomer command) {
        return new MemberRules(null, LocalDate.now(clock), List.of())
                .read(command.person().texts());
    }

    /** @return the public id; throws as {@link IncomingTransferService#receive} */
    String make(ReceiveNewcomer command, Unit to, String by) {
        var known = known(read(command));
        var day = command.letterDay();
        var letter = new IssuedLetter(null, command.letterNumber().strip(), day, introductions.presentBy(day));
        var reason = command.reason() == null || command.reason().isBlank()
                ? null
                : command.reason().strip();
        var plan = new TransferPlan(TransferKind.FORMAL, false, day, null, null, reason);
        var newcomer = known == null ? command.person() : null;
        var place = command.place().strip();
        var transfer = Transfer.in(to, place, known, newcomer, plan, letter, by, clock.instant());
        transfers.add(transfer);
        desk.done(TransferFact.of("received", transfer));
        return transfer.publicId();
    }

    private Member known(MemberDetails said) {
        var alike = transfers.alike(said);
        if (alike.size() > 1) {
            throw new RuleViolation("transfer.in.several");
        }
        var one = alike.isEmpty() ? null : alike.get(0);
        if (one != null && one.standing().isMember()) {
            throw new RuleViolation("transfer.in.member", said.fullName());
        }
        if (one != null && one.standing() != Standing.TRANSFERRED_OUT) {
            throw new RuleViolation("transfer.in.left", said.fullName());
        }
        return one;
    }
}
