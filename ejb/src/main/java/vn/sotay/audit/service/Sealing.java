package vn.sotay.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.sotay.audit.model.SealRepository;
import vn.sotay.audit.seal.Head;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/** One block, in a transaction of its own. Called by the sealer alone. */
@Stateless
@PermitAll
public class Sealing {
    @Inject
    SealRepository chain;

    @Inject
    SealFiles files;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Seals what waits, at most one block of it. First the chain is compared with the head outside: what was cut off or
     * made anew must not be sealed over.
     *
     * @return the new head, or empty if nothing waits
     * @throws RuleViolation {@code audit.seal.cutOff}, {@code audit.seal.rewritten}, {@code audit.seal.broken}
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Head> next() {
        if (chain.waiting() == 0) {
            return Optional.empty();
        }
        files.head().read(files.key()).ifPresent(this::mustFit);
        return chain.sealNext(files.key(), clock.instant());
    }

    private void mustFit(Head outside) {
        var same = chain.byNumber(outside.number())
                .orElseThrow(() -> new RuleViolation("audit.seal.cutOff", outside.number()));
        if (!same.head().equals(outside)) {
            throw new RuleViolation("audit.seal.rewritten", outside.number());
        }
    }
}
