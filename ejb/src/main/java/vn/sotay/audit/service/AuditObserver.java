package vn.sotay.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import vn.sotay.audit.model.AuditLine;
import vn.sotay.audit.model.AuditRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.PathRange;

/**
 * Writes every fact into the trail in the transaction of the change: no change without its line, no line without it. What happens to
 * a unit aside of the province is practice and no fact (docs/adr/0029).
 */
@ApplicationScoped
public class AuditObserver {
    @Inject
    AuditRepository trail;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    void record(@Observes AuditedFact fact) {
        if (isPractice(fact)) {
            return;
        }
        trail.append(new AuditLine(fact, fact.actor() == null ? caller.getName() : fact.actor(), clock.instant()));
    }

    static boolean isPractice(AuditedFact fact) {
        return fact.unitPath() != null && !PathRange.PROVINCE.contains(fact.unitPath());
    }
}
