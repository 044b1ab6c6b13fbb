package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sotay.shared.model.FigureTouchRepository;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.VietnameseText;

/**
 * The one place where units are founded and change; {@link Reorganisation} moves and dissolves them. Both write history
 * and today's state together and keep what must always hold: one superior at a time, no cycle, no gap, only kinds that
 * may nest.
 */
@ApplicationScoped
public class OrganisationTree {
    @Inject
    UnitRepository units;

    @Inject
    TreeRepository tree;

    @Inject
    FigureTouchRepository figures;

    /**
     * Hangs a new unit into the tree and opens its history.
     *
     * @param unit not stored yet
     * @param superior null for the top
     * @param from the first day of the placement, the name and the regime
     * @param decision number and date of the decision; may be null
     * @throws RuleViolation {@code organisation.place.kind} if its kind may not sit under the superior's; {@code
     *     organisation.place.sealed} under an AGGREGATE_ONLY committee, which keeps codes alone
     */
    public void place(Unit unit, Unit superior, LocalDate from, String decision) {
        tree.store(superior);
        mustNest(unit.kind(), superior, from);
        if (superior != null && superior.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("organisation.place.sealed", superior.code());
        }
        tree.add(unit);
        unit.hangUnder(superior);
        open(unit, superior, from, decision);
        figures.from(from);
    }

    /**
     * Stores a new unit that belongs to no province: no scope, list or figure of the province contains it (docs/adr/0029).
     *
     * @param unit not stored yet
     * @param from the first day of its time
     */
    public void placeAside(Unit unit, LocalDate from) {
        tree.add(unit);
        unit.standAside();
        open(unit, null, from, null);
    }

    private void open(Unit unit, Unit superior, LocalDate from, String decision) {
        tree.add(new Placement(unit, superior, from, decision));
        tree.add(new UnitName(unit, from, decision));
        tree.add(new UnitRegime(unit, from, null));
    }

    /**
     * Asks whether a superior hung where it hangs today on a day, so that something may be hung under it from then on.
     *
     * @throws RuleViolation {@code organisation.unit.dissolved}; {@code organisation.superior.before}
     */
    public void mustHangBy(Unit superior, LocalDate day) {
        superior.mustStand();
        var since = tree.currentPlacement(superior).period().validFrom();
        if (since.isAfter(day)) {
            throw new RuleViolation("organisation.superior.before", superior.name(), since);
        }
    }

    /**
     * What a list says it is called: from the list's day on, or from when its present name began if that is later.
     *
     * @param from the day as at which the list is true
     */
    public void rename(Unit unit, String name, UnitKind kind, LocalDate from) {
        mustNest(kind, unit.parent(), from);
        var since = tree.currentName(unit).period().validFrom();
        call(unit, name, kind, since.isAfter(from) ? since : from, null);
    }

    /**
     * Gives it another name or kind from a day on, by a decision; the old one stays true before.
     *
     * @param decision number and date of the decision
     * @throws RuleViolation {@code organisation.rename.same}; {@code organisation.place.kind} under its superior, or for
     *     a unit below it; {@code organisation.change.before} if it was renamed after that day
     */
    public void rename(Unit unit, String name, UnitKind kind, LocalDate from, String decision) {
        checkRename(unit, name, kind, from);
        call(unit, name, kind, from, decision);
    }

    /** Asks whether {@link #rename} would be refused. */
    public void checkRename(Unit unit, String name, UnitKind kind, LocalDate from) {
        unit.mustStand();
        if (VietnameseText.nfc(name).equals(unit.name()) && kind == unit.kind()) {
            throw new RuleViolation("organisation.rename.same");
        }
        mustNest(kind, unit.parent(), from);
        if (kind != unit.kind()) {
            tree.unitsBelow(unit).forEach(below -> units.mustNest(below.kind(), kind, from));
        }
        mustNotBeBefore(from, tree.currentName(unit).period());
    }

    private void call(Unit unit, String name, UnitKind kind, LocalDate from, String decision) {
        unit.call(name, kind);
        tree.end(tree.currentName(unit), from);
        tree.add(new UnitName(unit, from, decision));
    }

    /**
     * Sets how much of its roster is kept and whether it meets, from a day on.
     *
     * @throws RuleViolation {@code organisation.regime.same}; {@code organisation.regime.hasMembers} or {@code
     *     organisation.regime.hasUnits} if it would become AGGREGATE_ONLY while persons or units are kept there; {@code
     *     organisation.change.before}
     */
    public void setRegime(Unit unit, RosterMode mode, MeetingDuty duty, LocalDate from, String reason) {
        checkRegime(unit, mode, duty, from);
        unit.keep(mode, duty);
        tree.end(tree.currentRegime(unit), from);
        tree.add(new UnitRegime(unit, from, reason));
        figures.from(from);
    }

    /** Asks whether {@link #setRegime} would be refused. */
    public void checkRegime(Unit unit, RosterMode mode, MeetingDuty duty, LocalDate from) {
        unit.mustStand();
        if (mode == unit.rosterMode() && duty == unit.meetingDuty()) {
            throw new RuleViolation("organisation.regime.same");
        }
        if (mode == RosterMode.AGGREGATE_ONLY && unit.rosterMode() != mode) {
            if (tree.keepsPersons(unit)) {
                throw new RuleViolation("organisation.regime.hasMembers", unit.code());
            }
            if (!tree.unitsBelow(unit).isEmpty()) {
                throw new RuleViolation("organisation.regime.hasUnits", unit.code());
            }
        }
        mustNotBeBefore(from, tree.currentRegime(unit).period());
    }

    private static void mustNotBeBefore(LocalDate from, Period current) {
        if (current.validFrom().isAfter(from)) {
            throw new RuleViolation("organisation.change.before", current.validFrom());
        }
    }

    private void mustNest(UnitKind kind, Unit superior, LocalDate day) {
        if (superior != null) {
            units.mustNest(kind, superior.kind(), day);
        }
    }
}
