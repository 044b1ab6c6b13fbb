package vn.sotay.roster.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.sotay.roster.model.ImportState;
import vn.sotay.roster.model.RosterImportRepository;
import vn.sotay.shared.service.RealTime;

/**
 * Takes up what a killed server left: its own imports soon after its start, those of another server when they have not
 * moved for a while. The steps go on where the rows stand, so taking up is always right.
 */
@Singleton
@Startup
public class ImportTimer {
    private static final long AFTER_START_MILLIS = 3_000;
    private static final Duration STILL = Duration.ofMinutes(10);
    private static final String NOBODY = "";

    @Resource
    TimerService timers;

    @Inject
    RosterImportRepository imports;

    @Inject
    ImportLauncher launcher;

    @Inject
    @RealTime
    Clock clock;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(AFTER_START_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void takeUpOwn() {
        takeUp(ImportLauncher.nodeName());
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void takeUpAbandoned() {
        takeUp(NOBODY);
    }

    private void takeUp(String node) {
        for (var id : imports.abandoned(node, clock.instant().minus(STILL))) {
            var roster = imports.get(id);
            if (roster.state() == ImportState.APPLYING) {
                launcher.apply(id, roster.kind());
            } else {
                launcher.check(id, roster.kind());
            }
        }
    }
}
