package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.sotay.shared.model.RuleViolation;

/**
 * The one place where the tree changes. It writes history and today's state together and keeps what must always hold:
 * one superior at a time, no cycle, no gap, only kinds that may nest.
 */
@ApplicationScoped
public class OrganisationTree {
    @Inject
    UnitRepository units;

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
        mustNest(unit.kind(), superior, from);
        if (superior != null && superior.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("organisation.place.sealed", superior.code());
        }
        units.add(unit);
        unit.hangUnder(superior);
        units.add(new Placement(unit, superior, from, decision));
        units.add(new UnitName(unit, from));
        units.add(new UnitRegime(unit, from, null));
        units.flush();
    }

    /** Gives it another name or kind from a day on; the old one stays true before. */
    public void rename(Unit unit, String name, UnitKind kind, LocalDate from) {
        mustNest(kind, unit.parent(), from);
        var current = units.currentName(unit);
        unit.call(name, kind);
        if (current.period().validFrom().isBefore(from)) {
            current.end(from);
        } else {
            units.remove(current);
        }
        units.add(new UnitName(unit, from));
    }

    /**
     * Sets how much of its roster is kept and whether it meets, from a day on.
     *
     * @throws RuleViolation {@code organisation.regime.hasMembers} if it would become AGGREGATE_ONLY while persons are
     *     kept there
     */
    public void setRegime(Unit unit, RosterMode mode, MeetingDuty duty, LocalDate from, String reason) {
        if (mode == RosterMode.AGGREGATE_ONLY && units.keepsPersons(unit)) {
            throw new RuleViolation("organisation.regime.hasMembers", unit.code());
        }
        var current = units.currentRegime(unit);
        unit.keep(mode, duty);
        if (current.period().validFrom().isBefore(from)) {
            current.end(from);
        } else {
            units.remove(current);
        }
        units.add(new UnitRegime(unit, from, reason));
    }

    private void mustNest(UnitKind kind, Unit superior, LocalDate day) {
        if (superior == null) {
            return;
        }
        if (!units.mayNest(superior.kind(), kind, day)) {
            throw new RuleViolation("organisation.place.kind", kind, superior.kind());
        }
    }
}
