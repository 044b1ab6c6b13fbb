package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.SealedUnitCode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.StagedState;
import vn.sotay.roster.model.StagedUnit;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.roster.model.UnitColumn;
import vn.sotay.shared.model.Origin;

/** Writes one row of a list of units into the tree. */
@ApplicationScoped
public class UnitWriter {
    private static final String ARMED_FORCES = "Lực lượng vũ trang";

    @Inject
    StagingRepository staging;

    @Inject
    UnitRepository units;

    @Inject
    OrganisationTree tree;

    /**
     * What a chunk is written into.
     *
     * @param known units with the codes of the chunk
     * @param superiors the units above, by code
     * @param chosen columns in which a row's known unit follows the list
     */
    record Target(
            RosterImport roster,
            Map<String, Unit> known,
            Map<String, Unit> superiors,
            Map<Integer, Set<String>> chosen) {}

    /** Hangs a new unit in, keeps a sealed code, or changes what was chosen of a known unit. */
    void write(Target target, StagedUnit row) {
        if (row.state() == StagedState.DIFFERS) {
            follow(target, row);
        } else if (row.isSealed()) {
            staging.add(new SealedUnitCode(row.code(), committeeAbove(row.superiorCode(), target.superiors())));
            row.applied(null);
        } else if (target.known().containsKey(row.code())) {
            row.unchanged();
        } else {
            var unit = place(target.roster(), row, target.superiors().get(row.superiorCode()));
            target.superiors().put(unit.code(), unit);
            row.applied(unit.id());
        }
    }

    private void follow(Target target, StagedUnit row) {
        var unit = staging.unit(row.unitId());
        var columns = target.chosen().getOrDefault(row.sheetRow(), Set.of());
        var name = columns.contains(UnitColumn.NAME.name()) ? row.name() : unit.name();
        var kind = columns.contains(UnitColumn.KIND.name()) ? row.kind() : unit.kind();
        tree.rename(unit, name, kind, target.roster().trueAsOf());
        row.applied(row.unitId());
    }

    private Unit place(RosterImport roster, StagedUnit row, Unit superior) {
        var unit = new Unit(row.code(), row.name(), row.kind(), roster.trueAsOf(), Origin.IMPORT);
        unit.foundedOn(row.founded());
        tree.place(unit, superior, roster.trueAsOf(), null);
        if (row.rosterMode() == RosterMode.AGGREGATE_ONLY) {
            tree.setRegime(unit, RosterMode.AGGREGATE_ONLY, MeetingDuty.EXEMPT, roster.trueAsOf(), ARMED_FORCES);
        }
        return unit;
    }

    /** The units below the committee are codes: it is the first unit on the way up. */
    private Unit committeeAbove(String code, Map<String, Unit> superiors) {
        return superiors.computeIfAbsent(code, below -> {
            for (var above = below; ; above = above.substring(0, above.lastIndexOf('.'))) {
                var unit = units.byCode(above);
                if (unit.isPresent()) {
                    return unit.get();
                }
            }
        });
    }
}
