package vn.sotay.organisation.service;

import static vn.sotay.access.model.Permission.UNIT_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.OnceOnly;
import vn.sotay.access.service.Requires;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.organisation.service.UnitPlan.Line;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.model.VietnameseText;

/**
 * Founding units, and changing what they are called and how their roster is kept: each by a decision and from a day on.
 * Every change can be looked at before it is done.
 */
@Stateless
@RolesAllowed("user")
public class UnitEditService {
    @Inject
    OrganisationTree tree;

    @Inject
    UnitRepository units;

    @Inject
    OnceOnly onceOnly;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** What a new unit below this one begins with. */
    @Requires(UNIT_EDIT)
    public UnitDraft draft(String superiorId) {
        var superior = units.get(superiorId, caller.scope(UNIT_EDIT));
        superior.mustStand();
        var kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> units.mayNest(superior.kind(), kind, today()))
                .toList();
        return new UnitDraft(superior.publicId(), superior.name(), units.nextCode(superior), kinds);
    }

    /**
     * Founds a unit under a superior.
     *
     * @param key of the request, so that the same one founds no second; may be null
     * @return its public id
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation as {@link OrganisationTree#place} and {@link OrganisationTree#mustHangBy}
     */
    @Requires(UNIT_EDIT)
    public String place(PlaceUnit command, String key) {
        var superior =
                units.get(command.superior() == null ? "" : command.superior().strip(), caller.scope(UNIT_EDIT));
        return onceOnly.make(key, command, () -> found(command, superior));
    }

    private String found(PlaceUnit command, Unit superior) {
        var input = new UnitInput()
                .decided(command.from(), command.decision(), today())
                .named(command.name(), command.kind());
        checkCode(input, command.code(), superior);
        input.check();
        tree.mustHangBy(superior, command.from());
        var name = VietnameseText.nfc(command.name());
        var unit = new Unit(command.code(), name, command.kind(), command.from(), Origin.ENTERED);
        tree.place(unit, superior, command.from(), VietnameseText.nfc(command.decision()));
        facts.fire(UnitChanged.of("placed", unit, superior.code()));
        return unit.publicId();
    }

    /** What {@link #rename} would do; refused as that. */
    @Requires(UNIT_EDIT)
    public UnitPlan planRename(RenameUnit command) {
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT), command.version());
        new UnitInput()
                .decided(command.from(), command.decision(), today())
                .named(command.name(), command.kind())
                .check();
        tree.checkRename(unit, command.name(), command.kind(), command.from());
        var lines = new ArrayList<Line>();
        lines.add(new Line("organisation.name", unit.name(), VietnameseText.nfc(command.name())));
        lines.add(new Line("organisation.kind", unit.kind(), command.kind()));
        lines.removeIf(line -> line.before().equals(line.after()));
        return new UnitPlan(List.copyOf(lines), List.of(), null);
    }

    /**
     * Gives a unit another name or kind from a day on.
     *
     * @throws StaleVersion if somebody was faster
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation as {@link OrganisationTree#rename}
     */
    @Requires(UNIT_EDIT)
    public void rename(RenameUnit command) {
        planRename(command);
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT));
        tree.rename(unit, command.name(), command.kind(), command.from(), VietnameseText.nfc(command.decision()));
        facts.fire(UnitChanged.of("renamed", unit, command.kind()));
    }

    /** What {@link #setRegime} would do; refused as that. */
    @Requires(UNIT_EDIT)
    public UnitPlan planRegime(SetRegime command) {
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT), command.version());
        new UnitInput()
                .decided(command.from(), command.decision(), today())
                .given("mode", command.mode())
                .given("duty", command.duty())
                .check();
        tree.checkRegime(unit, command.mode(), command.duty(), command.from());
        var lines = new ArrayList<Line>();
        lines.add(new Line("organisation.rosterMode", unit.rosterMode(), command.mode()));
        lines.add(new Line("organisation.meetingDuty", unit.meetingDuty(), command.duty()));
        lines.removeIf(line -> line.before().equals(line.after()));
        return new UnitPlan(List.copyOf(lines), List.of(), null);
    }

    /**
     * Sets how much of its roster is kept and whether it has to meet, from a day on.
     *
     * @throws StaleVersion if somebody was faster
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation as {@link OrganisationTree#setRegime}
     */
    @Requires(UNIT_EDIT)
    public void setRegime(SetRegime command) {
        planRegime(command);
        var unit = units.get(command.unit(), caller.scope(UNIT_EDIT));
        tree.setRegime(unit, command.mode(), command.duty(), command.from(), VietnameseText.nfc(command.decision()));
        facts.fire(UnitChanged.of("regimeSet", unit, command.mode() + " " + command.duty()));
    }

    private void checkCode(UnitInput input, String code, Unit superior) {
        if (code == null || !units.isCode(code, today())) {
            input.error("code", "organisation.code.pattern");
        } else if (!code.startsWith(superior.code() + ".")) {
            input.error("code", "organisation.code.prefix", superior.code() + ".");
        } else if (units.isCodeUsed(code)) {
            input.error("code", "organisation.code.taken", code);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
