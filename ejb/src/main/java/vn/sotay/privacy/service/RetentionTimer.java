package vn.sotay.privacy.service;

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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sotay.privacy.model.RetentionOutcome;
import vn.sotay.privacy.model.RetentionRepository;
import vn.sotay.shared.service.RealTime;
import vn.sotay.shared.service.RetainedData;

/**
 * Takes away each night what is kept too long, kind by kind, some rows a transaction. Broken off, the next run goes on
 * where it stood; a night that the server slept through is made up for after its start. Two servers at once do no harm:
 * what the one took away the other does not find.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());
    private static final Duration AFTER_START = Duration.ofMinutes(10);
    private static final Duration A_NIGHT_MISSED = Duration.ofHours(25);

    @Resource
    TimerService timers;

    @Inject
    @Any
    Instance<RetainedData> kinds;

    @Inject
    RetentionRules rules;

    @Inject
    RetentionRepository runs;

    @Inject
    RetentionSweep sweep;

    @Inject
    @RealTime
    Clock clock;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }

    /** Makes up for a night that was missed. */
    @Timeout
    void catchUp() {
        var since = clock.instant().minus(A_NIGHT_MISSED);
        if (runs.last()
                .filter(last -> last.finishedAt() != null && last.startedAt().isAfter(since))
                .isEmpty()) {
            run();
        }
    }

    /** The night's work. */
    @Schedule(hour = "2", minute = "30", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void run() {
        var run = sweep.begin();
        var held = sweep.held();
        for (var rule : rules.inForce()) {
            kinds.stream()
                    .filter(kind -> rule.isLimited() && kind.name().equals(rule.kind()))
                    .forEach(kind -> {
                        if (held.contains(rule.kind())) {
                            sweep.note(run, rule.kind(), RetentionOutcome.HELD, 0);
                        } else {
                            take(run, kind, rule.age());
                        }
                    });
        }
        sweep.finish(run);
    }

    private void take(Long run, RetainedData kind, Period age) {
        var all = 0;
        var outcome = RetentionOutcome.DONE;
        try {
            for (var some = sweep.take(kind, age); some > 0; some = sweep.take(kind, age)) {
                all += some;
            }
        } catch (RuntimeException broken) {
            outcome = RetentionOutcome.FAILED;
            LOG.log(Level.SEVERE, "not everything of " + kind.name() + " that is too old was taken away", broken);
        }
        sweep.note(run, kind.name(), outcome, all);
    }
}
