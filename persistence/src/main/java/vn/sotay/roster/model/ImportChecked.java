package vn.sotay.roster.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.sotay.shared.model.AuditedFact;

/**
 * The server is done with the rows of a spreadsheet, well or badly.
 *
 * @param subject public id of the import
 * @param actor username of who sent it: a job has no caller
 * @param state READY, REJECTED or FAILED
 * @param fileName for the sender alone, not for the trail
 */
public record ImportChecked(String subject, String actor, ImportState state, String fileName, Instant at)
        implements AuditedFact {
    static ImportChecked of(RosterImport roster, String sender, Instant now) {
        return new ImportChecked(
                roster.publicId(), sender, roster.state(), roster.fileName(), now.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether it can be applied. */
    public boolean isReady() {
        return state == ImportState.READY;
    }

    @Override
    public String key() {
        return "roster.import.checked";
    }

    @Override
    public String detail() {
        return state.name();
    }
}
