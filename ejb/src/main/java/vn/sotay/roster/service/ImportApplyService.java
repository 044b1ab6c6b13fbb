package vn.sotay.roster.service;

import static vn.sotay.access.model.Permission.IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.roster.model.ImportApplyAsked;
import vn.sotay.roster.model.ImportCheckAsked;
import vn.sotay.roster.model.ImportDifferenceRepository;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImport;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/** Has checked spreadsheets written; the work is done by batch jobs that start when the transaction is through. */
@Stateless
@RolesAllowed("user")
public class ImportApplyService {
    @Inject
    RosterImportRepository imports;

    @Inject
    ImportDifferenceRepository differences;

    @Inject
    StagingRepository staging;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock realTime;

    /**
     * Has the accepted rows written, and what was chosen where the roster differs; asking again while it runs, or when
     * nothing waits, changes nothing.
     *
     * @param withDifferences whether the list is to be followed in every field that differs
     * @throws RuleViolation {@code roster.apply.notReady} before it is checked, {@code roster.apply.busy} while another
     *     import is being applied
     */
    @Requires(IMPORT)
    public void apply(String id, boolean withDifferences) {
        var roster = get(id);
        if (roster.state() == ImportState.APPLYING) {
            return;
        }
        if (withDifferences) {
            differences.choose(roster.id(), null, null, true);
        }
        var rows = waiting(roster);
        if (rows == 0 && roster.state() == ImportState.APPLIED) {
            return;
        }
        if (imports.isApplying()) {
            throw new RuleViolation("roster.apply.busy");
        }
        roster.apply(caller.username(), rows, realTime.instant());
        facts.fire(new ImportApplyAsked(roster.publicId(), roster.id(), roster.kind(), rows));
    }

    /** Of an applied list only what was chosen later: its new people are in the roster. */
    private int waiting(RosterImport roster) {
        return roster.state() == ImportState.APPLIED
                ? differences.chosenRows(roster.id())
                : staging.rowsToApply(roster.id(), roster.kind());
    }

    /**
     * Goes on where something broke: behind the last row that is checked, or written.
     *
     * @throws RuleViolation {@code roster.again.notFailed} if nothing did; {@code roster.apply.busy} while another import
     *     is being applied
     */
    @Requires(IMPORT)
    public void again(String id) {
        var roster = get(id);
        if (roster.state() != ImportState.FAILED) {
            throw new RuleViolation("roster.again.notFailed");
        }
        if (!roster.hasFailedWriting()) {
            facts.fire(new ImportCheckAsked(roster.publicId(), roster.id(), roster.kind()));
        } else if (imports.isApplying()) {
            throw new RuleViolation("roster.apply.busy");
        } else {
            roster.writeOn(realTime.instant());
            facts.fire(new ImportApplyAsked(roster.publicId(), roster.id(), roster.kind(), 0));
        }
    }

    private RosterImport get(String id) {
        return imports.get(id, caller.scope(IMPORT));
    }
}
