package vn.sotay.organisation.service;

import static vn.sotay.access.model.Permission.UNIT_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PolicyRepository;
import vn.sotay.shared.model.PolicyRule;
import vn.sotay.shared.model.VietnameseText;

/** Changes of the tree, each by a decision and from a day on. */
@Stateless
@RolesAllowed("user")
public class UnitEditService {
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_DECISION = 200;

    @Inject
    OrganisationTree tree;

    @Inject
    UnitRepository units;

    @Inject
    PolicyRepository policies;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * Founds a unit under a superior.
     *
     * @return its public id
     * @throws InvalidInput naming each wrong field
     */
    @Requires(UNIT_EDIT)
    public String place(PlaceUnit command) {
        var superior = unit(command.superior());
        var errors = decided(command.from(), command.decision());
        checkName(errors, command.name(), command.kind());
        checkCode(errors, command.code(), superior);
        InvalidInput.throwIfAny(errors);
        var unit = new Unit(command.code(), command.name(), command.kind(), command.from(), Origin.ENTERED);
        tree.place(unit, superior, command.from(), command.decision());
        facts.fire(UnitChanged.of("placed", unit, superior.code()));
        return unit.publicId();
    }

    /** Gives a unit another name or kind from a day on. */
    @Requires(UNIT_EDIT)
    public void rename(RenameUnit command) {
        var unit = unit(command.unit());
        var errors = decided(command.from(), command.decision());
        checkName(errors, command.name(), command.kind());
        InvalidInput.throwIfAny(errors);
        tree.rename(unit, command.name(), command.kind(), command.from(), command.decision());
        facts.fire(UnitChanged.of("renamed", unit, command.kind()));
    }

    /** Hangs a unit and all below it under another superior; both have to lie in the caller's scope. */
    @Requires(UNIT_EDIT)
    public void move(MoveUnit command) {
        var unit = unit(command.unit());
        var superior = unit(command.superior());
        InvalidInput.throwIfAny(decided(command.from(), command.decision()));
        tree.move(unit, superior, command.from(), command.decision());
        facts.fire(UnitChanged.of("moved", unit, superior.code()));
    }

    /** Sets how much of its roster is kept and whether it has to meet, from a day on. */
    @Requires(UNIT_EDIT)
    public void setRegime(SetRegime command) {
        var unit = unit(command.unit());
        var errors = decided(command.from(), command.decision());
        if (command.mode() == null || command.duty() == null) {
            errors.add(FieldError.of(command.mode() == null ? "mode" : "duty", "shared.required"));
        }
        InvalidInput.throwIfAny(errors);
        tree.setRegime(unit, command.mode(), command.duty(), command.from(), command.decision());
        facts.fire(UnitChanged.of("regimeSet", unit, command.mode() + " " + command.duty()));
    }

    private Unit unit(String idOrCode) {
        return units.get(idOrCode == null ? "" : idOrCode, caller.scope(UNIT_EDIT));
    }

    private ArrayList<FieldError> decided(LocalDate from, String decision) {
        var errors = new ArrayList<FieldError>();
        if (from == null) {
            errors.add(FieldError.of("from", "shared.required"));
        } else if (from.isAfter(LocalDate.now(clock))) {
            errors.add(FieldError.of("from", "organisation.from.future"));
        }
        if (VietnameseText.nfc(decision).isEmpty()) {
            errors.add(FieldError.of("decision", "organisation.decision.missing"));
        } else if (decision.length() > LONGEST_DECISION) {
            errors.add(FieldError.of("decision", "shared.tooLong", LONGEST_DECISION, decision.length()));
        }
        return errors;
    }

    private static void checkName(ArrayList<FieldError> errors, String name, UnitKind kind) {
        var clean = VietnameseText.nfc(name);
        if (clean.isEmpty()) {
            errors.add(FieldError.of("name", "organisation.name.missing"));
        } else if (clean.length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", "shared.tooLong", LONGEST_NAME, clean.length()));
        }
        if (kind == null) {
            errors.add(FieldError.of("kind", "shared.required"));
        }
    }

    private void checkCode(ArrayList<FieldError> errors, String code, Unit superior) {
        var patterns = policies.values(PolicyRule.UNIT_CODE_PATTERN, LocalDate.now(clock));
        if (code == null || patterns.stream().noneMatch(code::matches)) {
            errors.add(FieldError.of("code", "organisation.code.pattern"));
        } else if (!code.startsWith(superior.code() + ".")) {
            errors.add(FieldError.of("code", "organisation.code.prefix", superior.code() + "."));
        } else if (units.byCode(code).isPresent()) {
            errors.add(FieldError.of("code", "organisation.code.taken", code));
        }
    }
}
