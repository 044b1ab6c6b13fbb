package vn.sotay.roster.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import vn.sotay.member.model.Roster;
import vn.sotay.roster.model.ImportDifferenceRepository;
import vn.sotay.roster.model.MatchedRow;
import vn.sotay.roster.model.MatchingRepository;
import vn.sotay.roster.model.MemberComparison;
import vn.sotay.roster.model.MemberFollowedList;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.RealTime;

/** Changes known people to what a list says in the fields that somebody chose, a chunk in each transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DifferenceApplier {
    private static final int CHUNK = 100;

    @Inject
    RosterImportRepository imports;

    @Inject
    MatchingRepository matching;

    @Inject
    ImportDifferenceRepository differences;

    @Inject
    Roster roster;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Changes a chunk of people behind a row.
     *
     * @return the last row written; -1 if none is left
     */
    public int applyChunk(Long id, int afterRow) {
        var list = imports.get(id);
        var pairs = matching.differing(id, afterRow, CHUNK);
        if (pairs.isEmpty()) {
            return -1;
        }
        var rows = pairs.stream().map(pair -> pair.row().sheetRow()).toList();
        var chosen = differences.chosen(id, rows);
        pairs.forEach(pair -> follow(list, pair, chosen.get(pair.row().sheetRow())));
        differences.applied(id, rows);
        var open = differences.stillDiffering(id, rows);
        pairs.stream().filter(pair -> !open.contains(pair.row().sheetRow())).forEach(pair -> pair.row()
                .applied(pair.member().id()));
        list.progress().wrote(0, pairs.size(), clock.instant());
        return rows.get(rows.size() - 1);
    }

    private void follow(RosterImport list, MatchedRow pair, Set<String> columns) {
        var member = pair.member();
        var merged = MemberComparison.merge(member.details(), pair.row().details(), columns);
        roster.describe(member, merged, list.appliedBy(), clock.instant());
        facts.fire(MemberFollowedList.of(member, list, columns));
    }
}
