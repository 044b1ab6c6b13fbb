package vn.sotay.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.InstallationRepository;

/** Sets the business clock before anything else of ours starts. */
@Singleton
@Startup
public class Boot {
    @Inject
    InstallationRepository installations;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void start() {
        installations.current().map(Installation::clockOffset).ifPresent(clock::runWith);
    }
}
