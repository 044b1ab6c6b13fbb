package vn.sotay.roster.service;

import static vn.sotay.roster.model.StagedState.ACCEPTED;
import static vn.sotay.roster.model.StagedState.DIFFERS;
import static vn.sotay.roster.model.StagedState.UNCHANGED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sotay.roster.model.DuplicateRepository;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.Finding;
import vn.sotay.roster.model.ImportDifference;
import vn.sotay.roster.model.ImportFault;
import vn.sotay.roster.model.ImportKind;
import vn.sotay.roster.model.ImportScope;
import vn.sotay.roster.model.MatchedRow;
import vn.sotay.roster.model.MatchingRepository;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.BulkRepository;

/** What can only be said of staged rows together: who is there twice, who is known already, and what is different. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MemberComparer {
    private static final int CHUNK = 1_000;

    @Inject
    RosterImportRepository imports;

    @Inject
    MatchingRepository matching;

    @Inject
    DuplicateRepository duplicates;

    @Inject
    StagingRepository staging;

    @Inject
    BulkRepository bulk;

    /** Reports shared cards and persons on every row, and finds who is known already. */
    public void compareRows(Long id) {
        var scope = ImportScope.read(imports.get(id).scopeRanges());
        duplicates.forget(id);
        var cards = new ArrayList<>(duplicates.sharedCards(id));
        if (matching.knowsAnybody(scope)) {
            matching.match(id, scope);
            cards.addAll(matching.cardsOfOthers(id, scope));
        }
        report(id, cards, FaultCode.DUPLICATE_CARD, MemberColumn.CARD, new HashSet<>());
        var persons = new HashSet<Integer>();
        report(id, duplicates.sharedCitizenIds(id), FaultCode.DUPLICATE_PERSON, MemberColumn.CITIZEN_ID, persons);
        report(id, duplicates.sharedPersons(id), FaultCode.DUPLICATE_PERSON, MemberColumn.NAME, persons);
    }

    /** Each row once, even if it is a duplicate for two reasons. */
    private void report(Long id, List<Object[]> rows, FaultCode code, MemberColumn column, Set<Integer> reported) {
        bulk.insert(rows.stream()
                .filter(row -> reported.add((Integer) row[0]))
                .map(row -> new ImportFault(
                        id,
                        (Integer) row[0],
                        new Finding(column.name(), code.name(), column == MemberColumn.NAME ? null : (String) row[1])))
                .toList());
    }

    /**
     * Compares a chunk of rows with the known people they speak of.
     *
     * @return the last row compared; -1 if none is left
     */
    public int compareKnown(Long id, int afterRow) {
        return compare(id, matching.matched(id, EnumSet.of(ACCEPTED, UNCHANGED, DIFFERS), afterRow, CHUNK));
    }

    private int compare(Long id, List<MatchedRow> matched) {
        var found = new ArrayList<ImportDifference>();
        for (var pair : matched) {
            var row = pair.row().sheetRow();
            pair.compare().forEach(field -> found.add(new ImportDifference(id, row, field)));
        }
        bulk.insert(found);
        staging.clear();
        return matched.isEmpty() ? -1 : matched.get(matched.size() - 1).row().sheetRow();
    }

    /**
     * Before the first row is written: finds who has become known since the check.
     *
     * @return whether there may be any
     */
    public boolean matchAgain(Long id) {
        var list = imports.get(id);
        var scope = ImportScope.read(list.scopeRanges());
        if (list.progress().rowsApplied() > 0 || !matching.knowsAnybody(scope)) {
            return false;
        }
        matching.match(id, scope);
        return true;
    }

    /**
     * Compares a chunk of rows that {@link #matchAgain} found.
     *
     * @return the last row compared; -1 if none is left
     */
    public int compareNew(Long id, int afterRow) {
        var last = compare(id, matching.matched(id, EnumSet.of(ACCEPTED), afterRow, CHUNK));
        if (last < 0) {
            imports.get(id).progress().expect(staging.rowsToApply(id, ImportKind.MEMBERS));
        }
        return last;
    }
}
