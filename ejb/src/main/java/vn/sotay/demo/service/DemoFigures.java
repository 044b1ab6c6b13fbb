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

    void count() {
        installations.current().map(Installation::clockOffset).ifPresent(clock::runWith);
        figures.catchUp();
    }
}
