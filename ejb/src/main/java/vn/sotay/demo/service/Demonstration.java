package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.shared.service.FirstStart;
import vn.sotay.shared.service.RealTime;

/**
 * Makes the demonstration province at the first start on an empty database, if the system property {@value
 * DemoSize#PROPERTY} asks for one. It commits part by part, accounts last: a province whose making was broken off is
 * taken back at the next start and made anew. Where there is data, it does nothing.
 */
@ApplicationScoped
public class Demonstration implements FirstStart {
    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    private static final int PEOPLE_AT_ONCE = 1_500;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    @Inject
    DemonstrationRepository progress;

    @Inject
    DemoTree tree;

    @Inject
    DemoRoster roster;

    @Inject
    DemoAccounts accounts;

    @Inject
    @RealTime
    Clock clock;

    @Override
    public void prepare() {
        if (progress.isHalfMade()) {
            LOG.warning("The demonstration province was only half made; it is taken back.");
            tree.erase();
        }
        if (progress.isUntouched()) {
            DemoSize.asked().ifPresent(this::make);
        }
    }

    private void make(DemoSize size) {
        var began = clock.instant();
        var province = ProvincePlan.of(size);
        LOG.info(() -> "Making the demonstration province: " + province.units().size() + " units …");
        tree.begin(province);
        for (var committee : Committee.values()) {
            if (committee.isIn(size)) {
                tree.add(province, committee);
            }
        }
        LOG.info("The demonstration province: the units are there, the people follow");
        var people = settle(province);
        accounts.open(province);
        var took = Duration.between(began, clock.instant()).toMillis();
        LOG.info(() -> "The demonstration province is ready: " + people + " people in " + took + " ms.");
    }

    private int settle(ProvincePlan province) {
        var plan = new PeoplePlan(province);
        var waiting = new ArrayList<MemberPlan>();
        var expected = province.branches().stream().mapToInt(UnitPlan::size).sum();
        var done = 0;
        var told = clock.instant();
        for (var branch : province.branches()) {
            waiting.addAll(plan.of(branch));
            if (waiting.size() >= PEOPLE_AT_ONCE) {
                done += store(waiting);
                told = tell(told, done, expected);
            }
        }
        return done + store(waiting);
    }

    private int store(List<MemberPlan> waiting) {
        var count = waiting.size();
        roster.settle(List.copyOf(waiting));
        waiting.clear();
        return count;
    }

    private Instant tell(Instant told, int done, int expected) {
        var now = clock.instant();
        if (Duration.between(told, now).compareTo(BETWEEN_LINES) < 0) {
            return told;
        }
        LOG.info(() -> "The demonstration province: " + done + " people of about " + expected);
        return now;
    }
}
