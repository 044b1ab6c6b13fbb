package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
        units.store(superior);
        mustNest(unit.kind(), superior, from);
        if (superior != null && superior.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("organisation.place.sealed", superior.code());
        }
        units.add(unit);
        unit.hangUnder(superior);
        units.add(new Placement(unit, superior, from, decision));
        units.add(new UnitName(unit, from, decision));
        units.add(new UnitRegime(unit, from, null));
    }

    /**
     * Hangs a unit and all below it under another superior from a day on. History keeps where they hung before; the
     * members of the subtree and the index of their names follow.
     *
     * @param unit detached afterwards, as everything else that was loaded
     * @param from the first day under the new superior
     * @param decision number and date of the decision
     * @throws RuleViolation {@code organisation.move.same}; {@code organisation.place.cycle} under a unit of its own
     *     subtree; {@code organisation.place.kind}; {@code organisation.place.sealed}; {@code organisation.move.before}
     *     if the subtree changed after that day, so that history would contradict itself
     */
    public void move(Unit unit, Unit superior, LocalDate from, String decision) {
        if (superior.equals(unit.parent())) {
            throw new RuleViolation("organisation.move.same", superior.name());
        }
        mustNest(unit.kind(), superior, from);
        if (superior.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("organisation.place.sealed", superior.code());
        }
        var latest = units.latestPlacement(unit.path());
        if (latest.isAfter(from)) {
            throw new RuleViolation("organisation.move.before", latest);
        }
        var oldPath = unit.path();
        unit.hangUnder(superior);
        units.currentPlacementsBelow(oldPath).forEach(placement -> {
            var path = unit.path() + placement.path().substring(oldPath.length());
            var moved = placement.unit().equals(unit);
            replace(placement, path, moved ? superior : placement.parent(), from, moved ? decision : null);
        });
        units.add(new Lineage(unit, unit, Lineage.Kind.MOVE, BigDecimal.ONE, from, decision));
        units.rewritePaths(oldPath, unit.path());
    }

    private void replace(Placement placement, String path, Unit parent, LocalDate from, String decision) {
        if (placement.period().validFrom().isBefore(from)) {
            placement.end(from);
        } else {
            units.remove(placement);
        }
        units.add(new Placement(placement.unit(), parent, path, from, decision));
    }

    /** Gives it another name or kind from a day on; the old one stays true before. */
    public void rename(Unit unit, String name, UnitKind kind, LocalDate from) {
        rename(unit, name, kind, from, null);
    }

    /**
     * Gives it another name or kind from a day on, by a decision.
     *
     * @param decision number and date of the decision; may be null
     */
    public void rename(Unit unit, String name, UnitKind kind, LocalDate from, String decision) {
        mustNest(kind, unit.parent(), from);
        var current = units.currentName(unit);
        unit.call(name, kind);
        if (current.period().validFrom().isBefore(from)) {
            current.end(from);
        } else {
            units.remove(current);
        }
        units.add(new UnitName(unit, from, decision));
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
