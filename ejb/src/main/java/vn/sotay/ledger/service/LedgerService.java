package vn.sotay.ledger.service;

import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.Ledger;
import vn.sotay.ledger.model.LedgerRepository;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.model.NumberRow;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;

/** The ledgers of one's units: numbers of documents, one after the other, by year. */
@Stateless
@RolesAllowed("user")
public class LedgerService {
    private static final int TEXT = 250;
    private static final Pattern BODY = Pattern.compile("[\\p{L}0-9]{1,20}");

    @Inject
    LedgerRepository ledgers;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** The ledgers of a year, by unit and kind. */
    @Requires(LEDGER_USE)
    public List<LedgerRow> ledgers(int year) {
        return ledgers.of(caller.scope(LEDGER_USE), year);
    }

    /** The ledgers of this year for one kind of document; none for who may take no number. */
    @Requires(OWN_ACCOUNT)
    public List<LedgerRow> current(DocumentType type) {
        return ledgers.of(caller.scope(LEDGER_USE), LocalDate.now(clock).getYear()).stream()
                .filter(row -> row.type() == type)
                .toList();
    }

    /** One of them. @throws NotFound {@code ledger.notFound} */
    @Requires(LEDGER_USE)
    public LedgerRow ledger(String id) {
        return ledgers.row(id, caller.scope(LEDGER_USE));
    }

    /** Its numbers, the newest first. @throws NotFound {@code ledger.notFound} */
    @Requires(LEDGER_USE)
    public List<NumberRow> numbers(String id, Edge edge, int limit) {
        return ledgers.numbers(ledgers.row(id, caller.scope(LEDGER_USE)).id(), edge, limit);
    }

    /**
     * Opens the ledger of this year.
     *
     * @return its public id
     * @throws InvalidInput naming {@code unit}, {@code type} or {@code body}
     * @throws NotFound if the unit is not in the scope
     * @throws RuleViolation {@code ledger.already}
     */
    @Requires(LEDGER_USE)
    public String open(OpenLedger command) {
        var errors = new ArrayList<FieldError>();
        RequiredText.fault("unit", command.unit(), TEXT).ifPresent(errors::add);
        if (command.type() == null) {
            errors.add(FieldError.of("type", "shared.required"));
        }
        if (command.body() == null || !BODY.matcher(command.body().strip()).matches()) {
            errors.add(FieldError.of("body", "ledger.body.wrong"));
        }
        InvalidInput.throwIfAny(errors);
        var unit = units.get(command.unit().strip(), caller.scope(LEDGER_USE));
        var year = LocalDate.now(clock).getYear();
        if (ledgers.has(unit, command.type(), year)) {
            throw new RuleViolation("ledger.already", command.type(), Integer.toString(year));
        }
        var ledger = new Ledger(unit, command.type(), command.body().strip(), year);
        ledgers.add(ledger);
        facts.fire(LedgerFact.opened(ledger));
        return ledger.publicId();
    }

    /**
     * Takes the next number for a document that is written.
     *
     * @param subject what the document is about
     * @return the number as it stands on the document
     * @throws InvalidInput naming {@code subject}
     * @throws NotFound {@code ledger.notFound}
     * @throws RuleViolation {@code ledger.over}
     */
    @Requires(LEDGER_USE)
    public String take(String id, String subject) {
        var about = RequiredText.of("subject", subject, TEXT);
        var number = ledgers.take(
                id, caller.scope(LEDGER_USE), about, caller.username(), LocalDate.now(clock), clock.instant());
        facts.fire(LedgerFact.of("taken", number));
        return number.printed();
    }

    /**
     * The document was signed.
     *
     * @param day the date on it, in the ledger's year and not later than today
     * @return the number as it stands on the document
     * @throws InvalidInput naming {@code day}
     * @throws NotFound {@code ledger.number.notFound}
     * @throws RuleViolation {@code ledger.illegal}
     */
    @Requires(LEDGER_USE)
    public String issue(String numberId, LocalDate day) {
        var number = ledgers.number(numberId, caller.scope(LEDGER_USE));
        if (day == null) {
            throw new InvalidInput("day", "shared.required");
        }
        if (day.isAfter(LocalDate.now(clock))
                || day.getYear() != number.ledger().year()) {
            throw new InvalidInput(
                    "day", "ledger.day.wrong", Integer.toString(number.ledger().year()));
        }
        number.issue(day, caller.username(), clock.instant());
        facts.fire(LedgerFact.of("issued", number));
        return number.printed();
    }

    /**
     * No document has the number, and none will.
     *
     * @return the number as it was
     * @throws InvalidInput naming {@code reason}
     * @throws NotFound {@code ledger.number.notFound}
     * @throws RuleViolation {@code ledger.illegal}
     */
    @Requires(LEDGER_USE)
    public String cancel(String numberId, String reason) {
        var why = RequiredText.of("reason", reason, TEXT);
        var number = ledgers.number(numberId, caller.scope(LEDGER_USE));
        number.cancel(why, caller.username(), clock.instant());
        facts.fire(LedgerFact.of("cancelled", number));
        return number.printed();
    }
}
