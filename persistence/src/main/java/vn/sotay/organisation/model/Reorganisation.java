package vn.sotay.organisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.shared.model.FigureTouchRepository;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;

/** Moves and dissolves units, with what lies below them. */
@ApplicationScoped
public class Reorganisation {
    @Inject
    UnitRepository units;

    @Inject
    TreeRepository tree;

    @Inject
    OrganisationTree organisation;

    @Inject
    FigureTouchRepository figures;

    /**
     * What {@link #move} would do.
     *
     * @return the unit and all below it, the top first, with the codes that they would get
     * @throws RuleViolation as {@link #move}
     */
    public List<UnitRecoded> planMove(Unit unit, Unit superior, String code, LocalDate from) {
        unit.mustStand();
        if (superior.equals(unit.parent())) {
            throw new RuleViolation("organisation.move.same", superior.name());
        }
        unit.mustNotContain(superior);
        units.mustNest(unit.kind(), superior.kind(), from);
        if (superior.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            throw new RuleViolation("organisation.place.sealed", superior.code());
        }
        var recoded = !code.equals(unit.code());
        var latest = tree.latestChange(unit.path(), recoded);
        if (latest.isAfter(from)) {
            throw new RuleViolation("organisation.move.before", latest);
        }
        organisation.mustHangBy(superior, from);
        if (!code.startsWith(superior.code() + ".")) {
            throw new InvalidInput("code", "organisation.code.prefix", superior.code() + ".");
        }
        if (recoded && tree.isUsed(code)) {
            throw new InvalidInput("code", "organisation.code.taken", code);
        }
        return tree.currentNamesBelow(unit.path()).stream()
                .map(name ->
                        new UnitRecoded(name.code(), name.name(), name.kind(), recode(name.code(), unit.code(), code)))
                .toList();
    }

    /**
     * Hangs a unit and all below it under another superior from a day on. History keeps where they hung before and which
     * codes they had; the members of the subtree and the index of their names follow.
     *
     * @param unit detached afterwards, as everything else that was loaded
     * @param code its code there; those below follow
     * @param from the first day under the new superior
     * @param decision number and date of the decision
     * @throws RuleViolation {@code organisation.move.same}; {@code organisation.place.cycle} under a unit of its own
     *     subtree; {@code organisation.place.kind}; {@code organisation.place.sealed}; {@code organisation.move.before}
     *     if the subtree changed after that day, so that history would contradict itself; {@code
     *     organisation.superior.before} if the superior did
     * @throws InvalidInput {@code code}, if it does not begin with the superior's, or is or was another's
     */
    public void move(Unit unit, Unit superior, String code, LocalDate from, String decision) {
        planMove(unit, superior, code, from);
        if (!code.equals(unit.code())) {
            recodeAll(unit, code, from, decision);
        }
        var oldPath = unit.path();
        var placements = tree.currentPlacementsBelow(oldPath);
        unit.hangUnder(superior);
        placements.forEach(placement -> {
            var path = unit.path() + placement.path().substring(oldPath.length());
            var moved = placement.unit().equals(unit);
            tree.end(placement, from);
            tree.add(new Placement(
                    placement.unit(), moved ? superior : placement.parent(), path, from, moved ? decision : null));
        });
        tree.add(new Lineage(unit, unit, Lineage.Kind.MOVE, BigDecimal.ONE, from, decision));
        figures.from(from);
        tree.rewritePaths(oldPath, unit.path());
    }

    private void recodeAll(Unit top, String code, LocalDate from, String decision) {
        var old = top.code();
        tree.currentNamesBelow(top.path()).forEach(name -> {
            name.unit().recode(recode(name.code(), old, code));
            tree.end(name, from);
            tree.add(new UnitName(name.unit(), from, name.unit().equals(top) ? decision : null));
        });
    }

    private static String recode(String code, String oldTop, String newTop) {
        return code.startsWith(oldTop) ? newTop + code.substring(oldTop.length()) : code;
    }

    /** How many people are at home in a unit and below: PROBATIONARY and OFFICIAL. */
    public long members(Unit unit) {
        return tree.countMembers(unit.path());
    }

    /** Whether anybody is at home in it, members and those on the way in. */
    public boolean isHome(Unit unit) {
        return tree.isHome(unit);
    }

    /**
     * Asks whether {@link #dissolve} would be refused, but for the members.
     *
     * @throws RuleViolation {@code organisation.unit.dissolved}; {@code organisation.dissolve.top}; {@code
     *     organisation.dissolve.itself}; {@code organisation.dissolve.hasUnits}; {@code organisation.dissolve.before} if
     *     it changed on that day or later; {@code organisation.superior.before} if the successor did
     */
    public void checkDissolve(Unit unit, Unit successor, LocalDate from) {
        unit.mustStand();
        if (unit.parent() == null) {
            throw new RuleViolation("organisation.dissolve.top");
        }
        if (unit.equals(successor)) {
            throw new RuleViolation("organisation.dissolve.itself");
        }
        var below = tree.unitsBelow(unit).size();
        if (below > 0) {
            throw new RuleViolation("organisation.dissolve.hasUnits", below);
        }
        var latest = tree.latestChange(unit.path(), true);
        if (!latest.isBefore(from)) {
            throw new RuleViolation("organisation.dissolve.before", latest);
        }
        organisation.mustHangBy(successor, from);
    }

    /**
     * Ends a unit. Its past belongs to the successor from then on: whoever sees that sees it.
     *
     * @param unit without units below it; detached afterwards, as everything else that was loaded
     * @param successor the unit that takes its place; its superior where none does
     * @param from the first day on which it is no more
     * @throws RuleViolation as {@link #checkDissolve}; {@code organisation.dissolve.hasMembers} while somebody is at home
     *     there
     */
    public void dissolve(Unit unit, Unit successor, LocalDate from, String decision) {
        checkDissolve(unit, successor, from);
        if (tree.isHome(unit)) {
            throw new RuleViolation("organisation.dissolve.hasMembers");
        }
        tree.end(tree.currentPlacement(unit), from);
        tree.end(tree.currentName(unit), from);
        tree.end(tree.currentRegime(unit), from);
        var kind = successor.equals(unit.parent()) ? Lineage.Kind.DISSOLVE : Lineage.Kind.MERGE;
        tree.add(new Lineage(unit, successor, kind, BigDecimal.ONE, from, decision));
        var oldPath = unit.path();
        unit.dissolve(successor, from);
        figures.from(from);
        tree.rewritePaths(oldPath, unit.path());
    }
}
