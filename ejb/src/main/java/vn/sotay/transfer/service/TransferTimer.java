package vn.sotay.transfer.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends transfers whose letter was not presented in time: each night, and after a start what a stopped server left over. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TransferTimer {
    private static final Logger LOG = Logger.getLogger(TransferTimer.class.getName());
    private static final Duration AFTER_START = Duration.ofMinutes(6);

    @Resource
    TimerService timers;

    @Inject
    TransferSteps steps;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    /** After a start. */
    @Timeout
    void catchUp() {
        run();
    }

    /** The night's work. */
    @Schedule(hour = "0", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void run() {
        try {
            while (steps.expire() > 0) {
                LOG.fine("transfers expired");
            }
        } catch (EJBException faster) {
            LOG.log(Level.INFO, "another server or somebody at a desk was faster with a transfer", faster);
        }
    }
}
