package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.MemberColumn;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.SharedFault;
import vn.sotay.roster.model.StagedMember;
import vn.sotay.roster.model.StagedState;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** The correction list: a held row is mended cell by cell, or together with its like, and checked again like any other. */
@Stateless
@RolesAllowed("user")
public class HeldRowService {
    @Inject
    RosterImportRepository imports;

    @Inject
    StagingRepository staging;

    @Inject
    HeldRowReader reader;

    @Inject
    RowCorrection correction;

    @Inject
    Caller caller;

    /**
     * A row with what was found in it.
     *
     * @throws NotFound if there is no such row in my scope
     */
    @Requires(IMPORT)
    public HeldRow row(String importId, int row) {
        var list = list(importId);
        return reader.view(list, staged(list, row));
    }

    /** The number of the next held row behind this one; empty behind the last. */
    @Requires(IMPORT)
    public Optional<Integer> next(String importId, int afterRow) {
        return reader.next(list(importId), afterRow);
    }

    /** Faults that several held rows share, the most frequent first. */
    @Requires(IMPORT)
    public List<SharedFault> shared(String importId) {
        return reader.shared(list(importId));
    }

    /**
     * Writes other texts into cells of a held row and checks it again. A row that is right now waits to be applied with
     * the rest; of an applied list it goes into the roster at once.
     *
     * @param version of the last read
     * @throws StaleVersion if somebody was faster
     * @throws RuleViolation {@code roster.row.notHeld}, {@code roster.row.busy} while the list is at work
     */
    @Requires(IMPORT)
    public CorrectedRow correct(CorrectRow command) {
        var list = list(command.importId());
        var staged = staged(list, command.row());
        if (staged.version() != command.version()) {
            throw new StaleVersion();
        }
        var alike = new EnumMap<MemberColumn, List<Integer>>(MemberColumn.class);
        command.alike().forEach(column -> alike.put(column, reader.alike(list, command.row(), column)));
        correction.correct(list, List.of(staged), command.changes());
        var others = new Corrected(0, 0);
        for (var column : alike.keySet()) {
            var rows = alike.get(column);
            rows.remove(Integer.valueOf(command.row()));
            others = others.and(correct(list, rows, column, command.changes().getOrDefault(column, "")));
        }
        staging.clear();
        return new CorrectedRow(reader.view(list, staged(list, command.row())), others);
    }

    private Corrected correct(RosterImport list, List<Integer> rows, MemberColumn column, String text) {
        var staged = rows.stream()
                .map(row -> staged(list, row))
                .filter(row -> row.state() == StagedState.HELD)
                .toList();
        return new Corrected(staged.size(), correction.correct(list, staged, Map.of(column, text)));
    }

    /**
     * Writes the same text into one cell of every held row that has the same fault for the same text there, at most
     * {@link HeldRowReader#MOST} of them, and checks them again.
     *
     * @throws NotFound {@code roster.row.notAlike} if the row has no fault in this column
     * @throws RuleViolation as {@link #correct}
     */
    @Requires(IMPORT)
    public Corrected correctAlike(CorrectAlike command) {
        var list = list(command.importId());
        var rows = reader.alike(list, command.row(), command.column());
        return correct(list, rows, command.column(), command.text());
    }

    private RosterImport list(String importId) {
        return imports.get(importId, caller.scope(IMPORT));
    }

    private StagedMember staged(RosterImport list, int row) {
        return staging.member(list.id(), row).orElseThrow(() -> new NotFound("roster.row.notFound"));
    }
}
