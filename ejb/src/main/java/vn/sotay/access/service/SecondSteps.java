package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SecondFactor;
import vn.sotay.shared.model.AuditedFact;

/** The second step of a sign-in: a code of the account's telephone, or one of the spare codes; each is taken once. */
@ApplicationScoped
class SecondSteps {
    @Inject
    SecretBox box;

    @Inject
    SpareCodes spare;

    @Inject
    Event<AuditedFact> facts;

    /** Whether the code is good; true for who needs none. */
    boolean takes(Account account, String code, Instant now) {
        return account.secondFactor()
                .map(telephone -> shows(telephone, account, code, now) || isSpare(account, code, now))
                .orElse(true);
    }

    private boolean shows(SecondFactor telephone, Account account, String code, Instant now) {
        var step = Totp.step(box.unseal(telephone.sealedSecret(), account.publicId()), code, now);
        return step.isPresent() && telephone.take(step.getAsLong());
    }

    private boolean isSpare(Account account, String code, Instant now) {
        var taken = spare.take(account, code, now);
        if (taken) {
            facts.fire(AccountChanged.spareCodeUsed(account));
        }
        return taken;
    }

    /** A telephone that shows a code of this secret; empty if it does not. */
    Optional<SecondFactor> telephone(Account account, String secret, String code, Instant now) {
        var step = Totp.step(secret, code, now);
        return step.isPresent()
                ? Optional.of(new SecondFactor(box.seal(secret, account.publicId()), step.getAsLong(), now))
                : Optional.empty();
    }
}
