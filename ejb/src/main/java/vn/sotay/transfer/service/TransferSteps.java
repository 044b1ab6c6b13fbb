package vn.sotay.transfer.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.transfer.model.TransferRepository;

/** What time does to transfers, some at once. Called by {@link TransferTimer} and the demonstration alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TransferSteps {
    static final String ACTOR = "system";
    private static final int AT_ONCE = 100;

    @Inject
    TransferRepository transfers;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** Ends those whose letter was not presented in time. @return how many; 0 when there is none left */
    public int expire() {
        var overdue = transfers.overdue(LocalDate.now(clock), AT_ONCE);
        overdue.forEach(transfer -> {
            transfer.expire(ACTOR, clock.instant());
            facts.fire(TransferFact.of("expired", transfer));
        });
        return overdue.size();
    }
}
