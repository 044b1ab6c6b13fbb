package vn.sotay.practice.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
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

/** Takes practices away whose time is over, and finishes what broke off: each night, and after a start. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PracticeTimer {
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    @Resource
    TimerService timers;

    @Inject
    PracticeSteps steps;

    @Inject
    PracticeSweep sweep;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    /** What a server that was stopped left over. */
    @Timeout
    void catchUp() {
        run();
    }

    /** The night's work. */
    @Schedule(hour = "2", minute = "50", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void run() {
        steps.closeOver();
        sweep.takeAway(steps.closed());
    }
}
