package vn.sotay.roster.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.roster.model.StagingRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/** The steps of the state of an import, each in a transaction of its own: what a job has done stays done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportWork {
    @Inject
    RosterImportRepository imports;

    @Inject
    StagingRepository staging;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** A job takes the check up, or up again. What was staged behind the last full chunk is forgotten. */
    public void startChecking(Long id, String node, long execution) {
        var roster = imports.get(id);
        var now = clock.instant();
        if (roster.state() != ImportState.CHECKING) {
            roster.check(now);
        }
        roster.runsOn(node, execution, now);
        staging.forgetBehind(id, roster.progress().rowsRead());
    }

    /** A job takes the writing up, or up again. */
    public void startApplying(Long id, String node, long execution) {
        imports.get(id).runsOn(node, execution, clock.instant());
    }

    /** Everything is checked. */
    public void ready(Long id) {
        var roster = imports.get(id);
        roster.ready(clock.instant());
        facts.fire(roster.checked(clock.instant()));
    }

    /** The job ended badly: because of the file, or because something broke. */
    public void fail(Long id, Throwable problem) {
        var roster = imports.get(id);
        if (!roster.state().isRunning()) {
            return;
        }
        if (problem instanceof RuleViolation violation && roster.state() != ImportState.APPLYING) {
            roster.reject(violation.key(), String.join(", ", texts(violation)), clock.instant());
        } else {
            roster.fail("roster.import.broke", String.valueOf(problem), clock.instant());
        }
        facts.fire(roster.checked(clock.instant()));
    }

    private static String[] texts(RuleViolation violation) {
        var texts = new String[violation.args().length];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(violation.args()[i]);
        }
        return texts;
    }
}
