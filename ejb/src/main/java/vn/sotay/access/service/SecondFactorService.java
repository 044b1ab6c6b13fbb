package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
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
    SecondSteps second;

    @Inject
    SpareCodes spare;

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

    /** How many spare codes are left. */
    @Requires(OWN_ACCOUNT)
    public int codesLeft() {
        return spare.left(own());
    }

    /** From which day the account gets nowhere without a second factor; empty if none is asked for. */
    @Requires(OWN_ACCOUNT)
    public Optional<LocalDate> dueOn() {
        return own().factorDueOn();
    }

    /**
     * Asks for a code from the next sign-in on.
     *
     * @param secret one that was offered
     * @param code what the telephone shows
     * @return spare codes to be printed, told this once
     * @throws InvalidInput if the telephone does not have the secret
     */
    @Requires(OWN_ACCOUNT)
    public List<String> turnOn(String secret, String code) {
        var account = own();
        var telephone = second.telephone(account, secret, code, clock.instant())
                .orElseThrow(() -> new InvalidInput("code", "access.code.wrong"));
        account.secondFactor(telephone);
        facts.fire(AccountChanged.secondFactorOn(account));
        caller.refresh();
        return spare.issue(account);
    }

    /**
     * New spare codes; the ones before are worth nothing.
     *
     * @throws InvalidInput if the code is wrong or was used
     */
    @Requires(OWN_ACCOUNT)
    public List<String> renewCodes(String code) {
        var account = own();
        mustTake(account, code);
        facts.fire(AccountChanged.spareCodesMade(account));
        return spare.issue(account);
    }

    /**
     * Asks for none any more.
     *
     * @throws InvalidInput if the code is wrong or was used
     */
    @Requires(OWN_ACCOUNT)
    public void turnOff(String code) {
        var account = own();
        mustTake(account, code);
        account.secondFactor(null);
        spare.forget(account);
        facts.fire(AccountChanged.secondFactorOff(account));
    }

    private void mustTake(Account account, String code) {
        if (!second.takes(account, code, clock.instant())) {
            throw new InvalidInput("code", "access.code.wrong");
        }
    }

    private Account own() {
        return accounts.get(caller.username());
    }
}
