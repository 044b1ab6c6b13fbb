package vn.sotay.transfer.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Scope;
import vn.sotay.transfer.model.TransferRepository;

/** What happens elsewhere and ends a transfer, or takes it back a step: in the transaction in which it happens. */
@ApplicationScoped
public class TransferObserver {
    @Inject
    TransferRepository transfers;

    @Inject
    MemberRepository members;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    void hear(@Observes AuditedFact fact) {
        switch (fact.key()) {
            case "document.revoked" -> letterRevoked(fact.subject());
            case "member.statusDecided" -> statusDecided(fact);
            default -> {
                // of no concern to transfers
            }
        }
    }

    /** A wrong letter was taken back: another one is to be issued. */
    private void letterRevoked(String document) {
        transfers.onTheWayWith(document).ifPresent(transfer -> {
            transfer.withdrawLetter();
            facts.fire(TransferFact.of("letterRevoked", transfer));
        });
    }

    /** Who is no member any more goes nowhere. */
    private void statusDecided(AuditedFact fact) {
        var member = members.get(fact.subject(), Scope.of(fact.unitPath()));
        if (!member.standing().isMember()) {
            transfers.open(member).ifPresent(transfer -> {
                transfer.recall(null, TransferSteps.ACTOR, clock.instant());
                facts.fire(TransferFact.of("stopped", transfer));
            });
        }
    }
}
