package vn.sotay.aggregate.service;

import static vn.sotay.access.model.Permission.AGGREGATE_ENTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.aggregate.model.MonthView;
import vn.sotay.aggregate.model.MonthlyTotal;
import vn.sotay.aggregate.model.MonthlyTotalRepository;
import vn.sotay.aggregate.model.TotalsForm;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** The totals of one's own unit, month by month: what its officer sends. */
@Stateless
@RolesAllowed("user")
public class MonthlyTotalService {
    /** How many months back a total can be sent or corrected. */
    private static final int MONTHS = 12;

    @Inject
    MonthlyTotalRepository totals;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * The units of which the caller sends totals, by code.
     *
     * @return never a unit below one of them: those are not kept
     */
    @Requires(AGGREGATE_ENTER)
    public List<UnitRef> units() {
        var scope = caller.scope(AGGREGATE_ENTER);
        return granted()
                .map(id -> units.get(id, scope))
                .map(unit -> new UnitRef(unit.publicId(), unit.code(), unit.name()))
                .toList();
    }

    private Stream<String> granted() {
        return caller.grants().stream()
                .filter(held -> held.role().permissions().contains(AGGREGATE_ENTER))
                .map(HeldGrant::unitCode)
                .distinct()
                .sorted();
    }

    /**
     * This month and those before it, the newest first, sent or not.
     *
     * @param unit public id or code; null: the caller's only one
     * @throws NotFound if it is not the caller's
     * @throws RuleViolation {@code aggregate.roster} if it keeps a roster
     */
    @Requires(AGGREGATE_ENTER)
    public List<MonthView> months(String unit) {
        var found = unit(unit);
        MonthlyTotal.mustBeSealed(found);
        var to = YearMonth.now(clock);
        var from = to.minusMonths(MONTHS);
        var sent = totals.of(found, from, to);
        return Stream.iterate(to, month -> !month.isBefore(from), month -> month.minusMonths(1))
                .map(month -> sent.stream()
                        .filter(view -> view.month().equals(month.toString()))
                        .findFirst()
                        .orElseGet(() -> MonthView.empty(month.toString())))
                .toList();
    }

    /**
     * One of {@link #months}; throws as they do.
     *
     * @throws InvalidInput {@code month}, if it is none of them
     */
    @Requires(AGGREGATE_ENTER)
    public MonthView month(String unit, String month) {
        return months(unit).stream()
                .filter(view -> view.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("month", "aggregate.month.wrong"));
    }

    /**
     * Sends the total of a month, or sends it anew.
     *
     * @throws InvalidInput naming each field that is wrong
     * @throws NotFound if the unit is not the caller's
     * @throws RuleViolation {@code aggregate.roster}, {@code aggregate.future}
     * @throws StaleVersion if somebody else sent it meanwhile
     */
    @Requires(AGGREGATE_ENTER)
    public void enter(EnterTotal command) {
        var unit = unit(command.unit());
        var month = parse(command.month());
        var today = YearMonth.now(clock);
        if (month.isBefore(today.minusMonths(MONTHS))) {
            throw new InvalidInput("month", "aggregate.month.wrong");
        }
        var form = TotalsForm.of(command.official(), command.probationary(), command.exempt(), command.registered());
        if (command.onboarding() == null) {
            throw new InvalidInput("onboarding", "shared.required");
        }
        var known = totals.find(unit, month);
        known.ifPresent(total -> total.mustBe(command.version()));
        var total = known.orElseGet(() -> new MonthlyTotal(unit, month, today));
        total.say(form, command.onboarding(), caller.username(), clock.instant());
        if (known.isEmpty()) {
            totals.add(total);
        }
        facts.fire(
                known.isEmpty() ? AggregateFact.of("sent", unit, month) : AggregateFact.of("corrected", unit, month));
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month == null ? "" : month.strip());
        } catch (DateTimeParseException wrong) {
            throw new InvalidInput("month", "aggregate.month.wrong");
        }
    }

    private Unit unit(String asked) {
        var scope = caller.scope(AGGREGATE_ENTER);
        if (asked != null && !asked.isBlank()) {
            return units.get(asked, scope);
        }
        var own = granted().toList();
        if (own.size() != 1) {
            throw new InvalidInput("unit", "aggregate.unit.which");
        }
        return units.get(own.get(0), scope);
    }
}
