package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.sotay.indicator.service.RollUpTimer;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.InstallationRepository;
import vn.sotay.shared.service.BusinessClock;

/** Counts the figures of the demonstration, on its own day: which months are kept is asked of the clock of the business. */
@ApplicationScoped
class DemoFigures {
    @Inject
    InstallationRepository installations;

    @Inject
    BusinessClock clock;

    @Inject
    RollUpTimer figures;

    /** Of the small one at once; in larger ones the timer does it after the start, which would take a minute longer. */
    void count(DemoSize size) {
        if (size != DemoSize.SMALL) {
            return;
        }
        installations.current().map(Installation::clockOffset).ifPresent(clock::runWith);
        figures.catchUp();
    }
}
