package vn.sotay.roster.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.SealedUnitCode;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.roster.model.ImportApplied;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagedState;
import vn.sotay.roster.model.StagedUnit;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.service.RealTime;

/** Hangs accepted units into the tree, superiors first, a chunk in each transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UnitApplier {
    private static final int CHUNK = 50;
    private static final String ARMED_FORCES = "Lực lượng vũ trang";

    @Inject
    RosterImportRepository imports;

    @Inject
    StagingRepository staging;

    @Inject
    UnitRepository units;

    @Inject
    OrganisationTree tree;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** @return whether something may be left */
    public boolean applyChunk(Long id) {
        var roster = imports.get(id);
        var rows = staging.unitsToApply(id, roster.appliesDifferences(), CHUNK);
        var superiors = staging.unitsByCode(rows.stream()
                .map(StagedUnit::superiorCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        rows.forEach(row -> apply(roster, row, superiors));
        roster.wrote(0, rows.size(), clock.instant());
        if (rows.isEmpty() && roster.state() == ImportState.APPLYING) {
            roster.applied(clock.instant());
            facts.fire(new ImportApplied(roster.publicId(), roster.appliedBy(), roster.kind(), roster.rowsApplied()));
        }
        return !rows.isEmpty();
    }

    private void apply(RosterImport roster, StagedUnit row, Map<String, Unit> superiors) {
        if (row.isSealed()) {
            staging.add(new SealedUnitCode(row.code(), committeeAbove(row.superiorCode(), superiors)));
            row.applied(null);
        } else if (row.state() == StagedState.DIFFERS) {
            tree.rename(staging.unit(row.unitId()), row.name(), row.kind(), roster.trueAsOf());
            row.applied(row.unitId());
        } else {
            var unit = place(roster, row, superiors.get(row.superiorCode()));
            superiors.put(unit.code(), unit);
            row.applied(unit.id());
        }
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
