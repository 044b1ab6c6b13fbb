package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.STATUS_DECIDE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.ledger.service.LedgerNumbers;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.member.model.Roster;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.model.VietnameseText;

/** Standing and participation by decision. */
@Stateless
@RolesAllowed("user")
public class StatusDecisionService {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_SUBJECT = 250;

    @Inject
    MemberRepository members;

    @Inject
    Roster roster;

    @Inject
    LedgerNumbers numbers;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * Changes standing or participation. A number from a ledger is taken in the same transaction: if anything is refused, it is
     * the next decision's.
     *
     * @throws StaleVersion if somebody was faster
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation if the new state may not follow the present one
     */
    @Requires(STATUS_DECIDE)
    public void decide(DecideStatus command) {
        var member = members.get(command.id(), caller.scope(STATUS_DECIDE));
        demandSeen(member, command.version());
        check(command);
        if (command.standing() == member.standing() && command.participation() == member.participation()) {
            throw new RuleViolation("member.status.same");
        }
        roster.decide(
                member,
                command.standing(),
                command.participation(),
                command.from(),
                number(command),
                command.decidedOn());
        member.changed(caller.username(), clock.instant());
        members.flush();
        facts.fire(MemberFact.of("statusDecided", member, command.standing() + " " + command.participation()));
    }

    private String number(DecideStatus command) {
        return command.isNumbered()
                ? numbers.issue(command.ledger(), command.subject().strip(), command.decidedOn(), "decidedOn")
                        .printed()
                : VietnameseText.nfc(command.number());
    }

    private void demandSeen(Member member, int version) {
        if (member.version() != version) {
            throw member.changedBy() == null
                    ? new StaleVersion()
                    : new StaleVersion(members.displayName(member.changedBy()), member.changedAt());
        }
    }

    private void check(DecideStatus command) {
        var errors = new ArrayList<FieldError>();
        if (command.standing() == null || command.participation() == null) {
            errors.add(FieldError.of(command.standing() == null ? "standing" : "participation", "shared.required"));
        }
        checkNumber(errors, command);
        checkDay(errors, "from", command.from());
        checkDay(errors, "decidedOn", command.decidedOn());
        InvalidInput.throwIfAny(errors);
    }

    private static void checkNumber(List<FieldError> errors, DecideStatus command) {
        var number = VietnameseText.nfc(command.number());
        if (command.isNumbered()) {
            if (!number.isEmpty()) {
                errors.add(FieldError.of("number", "member.decision.both"));
            }
            RequiredText.fault("subject", command.subject(), LONGEST_SUBJECT).ifPresent(errors::add);
        } else if (number.isEmpty()) {
            errors.add(FieldError.of("number", "member.decision.number"));
        } else if (number.length() > LONGEST_NUMBER) {
            errors.add(FieldError.of("number", "shared.tooLong", LONGEST_NUMBER, number.length()));
        }
    }

    private void checkDay(List<FieldError> errors, String field, LocalDate day) {
        var today = LocalDate.now(clock);
        if (day == null) {
            errors.add(FieldError.of(field, "shared.required"));
        } else if (day.isAfter(today)) {
            errors.add(FieldError.of(field, "member.date.future", today));
        }
    }
}
