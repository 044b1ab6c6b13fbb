package vn.sotay.ledger.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.access.service.Caller;
import vn.sotay.ledger.model.LedgerRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;

/** Numbers for services that store documents: each is taken in their transaction, and late in it, because others wait. */
@ApplicationScoped
public class LedgerNumbers {
    @Inject
    LedgerRepository ledgers;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * The next number of a ledger, for a document that is signed already.
     *
     * @param subject what it is about
     * @param day its date
     * @param field what the date is called where it was typed
     * @return as it stands on the document, and whose it is
     * @throws NotFound {@code ledger.notFound}, also where the caller may take none
     * @throws InvalidInput naming the field: {@code ledger.day.wrong}
     * @throws RuleViolation {@code ledger.over}
     */
    public IssuedNumber issue(String ledgerId, String subject, LocalDate day, String field) {
        var number = ledgers.take(
                ledgerId, caller.scope(LEDGER_USE), subject, caller.username(), LocalDate.now(clock), clock.instant());
        if (day.getYear() != number.ledger().year()) {
            throw new InvalidInput(
                    field, "ledger.day.wrong", Integer.toString(number.ledger().year()));
        }
        number.issue(day, caller.username(), clock.instant());
        facts.fire(LedgerFact.of("taken", number));
        facts.fire(LedgerFact.of("issued", number));
        return new IssuedNumber(number.printed(), number.ledger().unit());
    }
}
