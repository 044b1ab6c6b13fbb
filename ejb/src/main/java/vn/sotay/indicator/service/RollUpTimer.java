package vn.sotay.indicator.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Keeps the figures right: what changed is counted in within a minute. What was told goes only after everything is
 * counted, so that a server that stops in between counts again, with the same result.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RollUpTimer {
    private static final Logger LOG = Logger.getLogger(RollUpTimer.class.getName());
    private static final int A_MILLION = 1_000_000;

    @Inject
    RollUps steps;

    /** Twice a minute. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void catchUp() {
        steps.open();
        var told = steps.waiting();
        for (var period : steps.due(told)) {
            var began = System.nanoTime();
            var changed = steps.count(period);
            LOG.fine(() -> period + ": " + changed + " figures in " + (System.nanoTime() - began) / A_MILLION + " ms");
        }
        steps.done(told);
    }
}
