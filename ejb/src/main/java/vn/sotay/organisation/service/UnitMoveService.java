package vn.sotay.organisation.service;

import static vn.sotay.access.model.Permission.UNIT_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.Reorganisation;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.organisation.service.UnitPlan.Line;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.model.VietnameseText;
import vn.sotay.transfer.model.TransferBook;

/** Moving units with all below them, and ending them. Both can be looked at before they are done. */
@Stateless
@RolesAllowed("user")
public class UnitMoveService {
    @Inject
    Reorganisation moves;

    @Inject
    TransferBook transfers;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** What {@link #move} would do; refused as that. */
    @Requires(UNIT_EDIT)
    public UnitPlan planMove(MoveUnit command) {
        new UnitInput()
                .decided(command.from(), command.decision(), LocalDate.now(clock))
                .given("superior", command.superior())
                .check();
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT), command.version());
        var superior = superior(command, unit);
        var recoded = moves.planMove(unit, superior, code(command, unit, superior), command.from());
        return new UnitPlan(
                List.of(new Line(
                        "organisation.superior",
                        unit.parent() == null ? "" : unit.parent().name(),
                        superior.name())),
                recoded,
                moves.members(unit));
    }

    /**
     * Hangs a unit and all below it under another superior; both have to lie in the caller's scope.
     *
     * @throws StaleVersion if somebody was faster
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation as {@link Reorganisation#move}
     */
    @Requires(UNIT_EDIT)
    public void move(MoveUnit command) {
        planMove(command);
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT));
        var superior = superior(command, unit);
        var fact = UnitChanged.of("moved", unit, superior.code());
        moves.move(
                unit, superior, code(command, unit, superior), command.from(), VietnameseText.nfc(command.decision()));
        facts.fire(fact);
    }

    /** What {@link #dissolve} would do; refused as that. */
    @Requires(UNIT_EDIT)
    public UnitPlan planDissolve(DissolveUnit command) {
        new UnitInput()
                .decided(command.from(), command.decision(), LocalDate.now(clock))
                .check();
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT), command.version());
        if (isEmpty(command.successor()) && moves.isHome(unit)) {
            throw new InvalidInput("successor", "organisation.dissolve.hasMembers");
        }
        var successor = successor(command, unit);
        moves.checkDissolve(unit, successor, command.from());
        return new UnitPlan(
                List.of(new Line("organisation.successor", unit.name(), successor.name())),
                List.of(),
                moves.members(unit));
    }

    /**
     * Ends a unit; its members go to the successor, its past too.
     *
     * @throws StaleVersion if somebody was faster
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation as {@link Reorganisation#dissolve} and {@link TransferBook#moveAll}
     */
    @Requires(UNIT_EDIT)
    public void dissolve(DissolveUnit command) {
        planDissolve(command);
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT));
        var successor = successor(command, unit);
        var decision = VietnameseText.nfc(command.decision());
        var fact = UnitChanged.of("dissolved", unit, successor.code());
        transfers.moveAll(unit, successor, command.from(), decision, caller.username(), clock.instant());
        moves.dissolve(unit, successor, command.from(), decision);
        facts.fire(fact);
    }

    private Unit superior(MoveUnit command, Unit unit) {
        var superior = units.get(command.superior().strip(), caller.scope(UNIT_EDIT));
        if (unit.parent() == null) {
            throw new RuleViolation("organisation.move.top");
        }
        return superior;
    }

    private Unit successor(DissolveUnit command, Unit unit) {
        if (!isEmpty(command.successor())) {
            return units.get(command.successor().strip(), caller.scope(UNIT_EDIT));
        }
        if (unit.parent() == null) {
            throw new RuleViolation("organisation.dissolve.top");
        }
        return unit.parent();
    }

    private String code(MoveUnit command, Unit unit, Unit superior) {
        if (!isEmpty(command.code())) {
            var code = command.code().strip();
            units.mustBeCode(code, LocalDate.now(clock));
            return code;
        }
        return unit.code().startsWith(superior.code() + ".") ? unit.code() : units.nextCode(superior);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
