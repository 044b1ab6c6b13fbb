package vn.sotay.roster.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sotay.roster.model.ImportApplied;
import vn.sotay.roster.model.ImportDifferenceRepository;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagedUnit;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.RealTime;

/** Hangs accepted units into the tree, superiors first, a chunk in each transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UnitApplier {
    private static final int CHUNK = 50;

    @Inject
    RosterImportRepository imports;

    @Inject
    StagingRepository staging;

    @Inject
    ImportDifferenceRepository differences;

    @Inject
    UnitWriter writer;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** @return whether something may be left */
    public boolean applyChunk(Long id) {
        var roster = imports.get(id);
        var rows = staging.unitsToApply(id, CHUNK);
        var superiors = staging.unitsByCode(rows.stream()
                .map(StagedUnit::superiorCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var known = staging.unitsByCode(rows.stream().map(StagedUnit::code).collect(Collectors.toSet()));
        var numbers = rows.stream().map(StagedUnit::sheetRow).toList();
        var chosen = differences.chosen(id, numbers);
        rows.forEach(row -> writer.write(new UnitWriter.Target(roster, known, superiors, chosen), row));
        differences.applied(id, numbers);
        roster.progress().wrote(0, rows.size(), clock.instant());
        if (rows.isEmpty() && roster.state() == ImportState.APPLYING) {
            roster.applied(clock.instant());
            facts.fire(new ImportApplied(
                    roster.publicId(),
                    roster.appliedBy(),
                    roster.kind(),
                    roster.progress().rowsApplied()));
        }
        return !rows.isEmpty();
    }
}
