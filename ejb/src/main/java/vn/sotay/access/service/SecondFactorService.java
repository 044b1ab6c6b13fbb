package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.SecondFactor;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.service.RealTime;

/** My telephone as the second factor of the sign-in: turned on and off by a code that it shows. */
@Stateless
@RolesAllowed("user")
public class SecondFactorService {
    @Inject
    AccountRepository accounts;

    @Inject
    SecretBox box;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** Whether a code is asked for at the sign-in. */
    @Requires(OWN_ACCOUNT)
    public boolean isOn() {
        return own().secondFactor().isPresent();
    }

    /** A new secret in Base32. Nothing changes before {@link #turnOn}. */
    @Requires(OWN_ACCOUNT)
    public String offer() {
        return Totp.secret();
    }

    /**
     * Asks for a code from the next sign-in on.
     *
     * @param secret one that was offered
     * @param code what the telephone shows
     * @throws InvalidInput if the telephone does not have the secret
     */
    @Requires(OWN_ACCOUNT)
    public void turnOn(String secret, String code) {
        var now = clock.instant();
        var step = Totp.step(secret, code, now);
        if (step.isEmpty()) {
            throw new InvalidInput("code", "access.code.wrong");
        }
        var account = own();
        var sealed = box.seal(secret, account.publicId());
        account.secondFactor(new SecondFactor(sealed, step.getAsLong(), now));
        facts.fire(AccountChanged.secondFactorOn(account));
    }

    /**
     * Asks for none any more.
     *
     * @throws InvalidInput if the code is wrong or was used
     */
    @Requires(OWN_ACCOUNT)
    public void turnOff(String code) {
        var account = own();
        if (!takes(account, code)) {
            throw new InvalidInput("code", "access.code.wrong");
        }
        account.secondFactor(null);
        facts.fire(AccountChanged.secondFactorOff(account));
    }

    private boolean takes(Account account, String code) {
        return SecondStep.takes(account, code, box, clock.instant());
    }

    private Account own() {
        return accounts.get(caller.username());
    }
}
