package vn.sotay.audit.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.sotay.access.service.Caller;
import vn.sotay.audit.model.LookAlert;
import vn.sotay.audit.model.LookKind;
import vn.sotay.audit.model.LookRepository;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.BusinessClock;

/** Tells the head and the auditors when somebody looks at more whole records on a day than is usual. */
@ApplicationScoped
public class LookWatch {
    private static final String LOOKED = "member.sensitiveViewed";
    private static final Map<LookKind, String> RULES =
            Map.of(LookKind.MANY, PolicyRule.LOOK_DAY_RECORDS, LookKind.OUTSIDE, PolicyRule.LOOK_DAY_OUTSIDE);

    @Inject
    LookRepository looks;

    @Inject
    PolicyRepository policies;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** After the line is written: it counts, too. */
    void watch(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) AuditedFact fact) {
        if (LOOKED.equals(fact.key()) && !AuditObserver.isPractice(fact)) {
            count(caller.username(), LocalDate.now(clock));
        }
    }

    private void count(String actor, LocalDate day) {
        var raised = looks.raised(actor, day);
        if (raised.contains(LookKind.MANY)) {
            return; // somebody is told already; counting further would cost more with each look
        }
        var home = caller.grants().get(0).unitPath();
        var counted = looks.count(actor, day.atStartOfDay(BusinessClock.ZONE).toInstant(), home);
        var most = policies.numbers(day, RULES.values().toArray(String[]::new));
        RULES.forEach((kind, rule) -> {
            if (counted.of(kind) > most.get(rule) && !raised.contains(kind)) {
                looks.add(new LookAlert(actor, day, kind, home, counted.of(kind), clock.instant()));
                facts.fire(new LooksReported(home, kind + " " + counted.of(kind)));
            }
        });
    }
}
