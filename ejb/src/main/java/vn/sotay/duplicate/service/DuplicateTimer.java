package vn.sotay.duplicate.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Searches each night for people who are there twice: what lists brought during the day, and what new weights see. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DuplicateTimer {
    private static final Logger LOG = Logger.getLogger(DuplicateTimer.class.getName());

    @Inject
    DuplicateSearches searches;

    /** The night's search, after what is too old was taken away. */
    @Schedule(hour = "3", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void run() {
        var result = searches.province();
        LOG.info(() -> result.people() + " records compared in " + result.milliseconds() + " ms: " + result.pairs()
                + " pairs, " + result.fresh() + " new, " + result.leftOut() + " groups left out");
    }
}
