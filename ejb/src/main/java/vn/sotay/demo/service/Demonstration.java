package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.duplicate.service.DuplicateSearches;
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
    private static final int PEOPLE_AT_ONCE = 3_000;
    private static final int UNITS_AT_ONCE = 50;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    @Inject
    DemonstrationRepository progress;

    @Inject
    DemoTree tree;

    @Inject
    DemoRoster roster;

    @Inject
    DemoExports exports;

    @Inject
    DemoLedgers ledgers;

    @Inject
    DemoDocuments documents;

    @Inject
    DemoTransfers transfers;

    @Inject
    DemoFeedback feedback;

    @Inject
    DemoTotals totals;

    @Inject
    DemoPortraits portraits;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoFigures figures;

    @Inject
    DuplicateSearches duplicates;

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
        plant(province);
        LOG.info("The demonstration province: the units are there, the people follow");
        var people = settle(province);
        exports.ask();
        ledgers.open();
        feedback.fill();
        totals.send();
        portraits.hang();
        documents.issue();
        transfers.begin();
        accounts.open(province);
        figures.count(size);
        duplicates.province();
        var took = Duration.between(began, clock.instant()).toMillis();
        LOG.info(() -> "The demonstration province is ready: " + people + " people in " + took + " ms.");
    }

    private void plant(ProvincePlan province) {
        tree.begin(province);
        var units = province.units();
        for (var i = 1; i < units.size(); i += UNITS_AT_ONCE) {
            tree.add(province, units.subList(i, Math.min(units.size(), i + UNITS_AT_ONCE)));
        }
        Arrays.stream(Committee.values())
                .filter(committee -> committee.isArmed() && committee.isIn(province.size()))
                .forEach(committee -> tree.seal(province, committee));
    }

    private int settle(ProvincePlan province) {
        var plan = new PeoplePlan(province);
        var waiting = new ArrayList<MemberPlan>();
        var branches = province.branches();
        var settled = 0;
        var told = clock.instant();
        for (var i = 0; i < branches.size(); i++) {
            waiting.addAll(plan.of(branches.get(i)));
            if (waiting.size() >= PEOPLE_AT_ONCE || i == branches.size() - 1) {
                roster.settle(List.copyOf(waiting));
                settled += waiting.size();
                waiting.clear();
                told = tell(told, i + 1, branches.size());
            }
        }
        return settled;
    }

    private Instant tell(Instant told, int done, int all) {
        var now = clock.instant();
        if (Duration.between(told, now).compareTo(BETWEEN_LINES) < 0) {
            return told;
        }
        LOG.info(() -> "The demonstration province: the people of " + done + " branches of " + all);
        return now;
    }
}
