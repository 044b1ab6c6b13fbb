package vn.sotay.roster.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import vn.sotay.roster.model.ImportExpiryRepository;
import vn.sotay.shared.service.Ages;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/** Spreadsheets that were sent, and the copies of their rows that are in the roster by now. */
@ApplicationScoped
class KeptFiles implements RetainedData {
    @Inject
    ImportExpiryRepository rows;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public String name() {
        return "IMPORT_FILE";
    }

    @Override
    public long tooOld(Period age, Clock then) {
        return rows.countFilesAndCopies(Ages.instant(age, then));
    }

    @Override
    public int takeAway(Period age, int limit) {
        var before = Ages.instant(age, clock);
        return rows.emptyFiles(before, limit) + rows.forgetCopies(before, limit);
    }
}
