package vn.sotay.roster.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberConflict;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.organisation.model.Unit;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.ImportApplied;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagedMember;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.service.RealTime;

/** Takes accepted people into the roster, a chunk in each transaction, and notes in it how far it came. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MemberApplier {
    private static final int CHUNK = 1_000;

    @Inject
    RosterImportRepository imports;

    @Inject
    StagingRepository staging;

    @Inject
    Roster roster;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** @return whether new people may be left */
    public boolean applyChunk(Long id) {
        var list = imports.get(id);
        var rows = staging.acceptedMembers(id, list.progress().appliedUpTo(), CHUNK);
        if (rows.isEmpty()) {
            return false;
        }
        var units = staging.units(rows.stream().map(StagedMember::unitId).collect(Collectors.toSet()));
        var last = rows.get(rows.size() - 1).sheetRow();
        var conflicts = conflicts(id, rows.get(0).sheetRow(), last);
        var now = clock.instant();
        staging.clear(); // nothing of what was read changes: no flush need look at it
        roster.admit(rows.stream()
                .map(row -> entry(list, row, units.get(row.unitId()), conflicts, now))
                .toList());
        imports.get(id).progress().wrote(last, rows.size(), now);
        return true;
    }

    private static RosterEntry entry(
            RosterImport list, StagedMember row, Unit unit, Map<Integer, List<FaultCode>> conflicts, Instant now) {
        var entry = new RosterEntry(
                new Member(row.details(), row.standing(), row.participation(), unit, list.trueAsOf(), Origin.IMPORT));
        conflicts
                .getOrDefault(row.sheetRow(), List.of())
                .forEach(code -> entry.conflict(MemberConflict.Kind.valueOf(code.name()), now));
        return entry;
    }

    private Map<Integer, List<FaultCode>> conflicts(Long id, int from, int to) {
        Map<Integer, List<FaultCode>> byRow = new HashMap<>();
        staging.conflicts(id, from, to)
                .forEach(row -> byRow.computeIfAbsent((Integer) row[0], key -> new ArrayList<>(1))
                        .add((FaultCode) row[1]));
        return byRow;
    }

    /** Every accepted row is in the roster. */
    public void finish(Long id) {
        var list = imports.get(id);
        if (list.state() == ImportState.APPLYING) {
            list.applied(clock.instant());
            facts.fire(new ImportApplied(
                    list.publicId(),
                    list.appliedBy(),
                    list.kind(),
                    list.progress().rowsApplied()));
        }
    }
}
