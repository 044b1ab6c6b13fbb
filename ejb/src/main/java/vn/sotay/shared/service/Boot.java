package vn.sotay.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import vn.sotay.shared.model.Installation;
import vn.sotay.shared.model.InstallationRepository;

/** Fills an empty system if it is to be filled, and sets the business clock, before anything else of ours starts. */
@Singleton
@Startup
public class Boot {
    @Inject
    InstallationRepository installations;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<FirstStart> firstStarts;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void start() {
        firstStarts.forEach(FirstStart::prepare);
        installations.current().map(Installation::clockOffset).ifPresent(clock::runWith);
    }
}
