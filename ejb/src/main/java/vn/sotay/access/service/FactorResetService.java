package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.ACCOUNT_MANAGE;
import static vn.sotay.access.model.Permission.GRANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.FactorReset;
import vn.sotay.access.model.FactorResetRepository;
import vn.sotay.access.model.FactorResetRow;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RequiredText;
import vn.sotay.shared.model.RuleViolation;

/** A telephone is lost: the administrator asks, a second person who grants roles to the holder takes it away. */
@Stateless
@RolesAllowed("user")
public class FactorResetService {
    private static final int SHOWN = 50;
    private static final int LONGEST = 250;

    @Inject
    FactorResetRepository resets;

    @Inject
    AccountRepository accounts;

    @Inject
    SpareCodes spare;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** Whether an account has a second factor, and whether taking it away was asked for. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = "the administrator keeps the accounts of the whole province")
    public FactorState state(String accountId) {
        var account = accounts.get(accountId);
        return new FactorState(account.secondFactor().isPresent(), resets.isWaiting(account));
    }

    /**
     * Asks that the second factor of somebody else be taken away.
     *
     * @throws InvalidInput {@code reason}
     * @throws RuleViolation {@code access.account.own}, {@code access.reset.none}, {@code access.reset.already}
     */
    @Requires(value = ACCOUNT_MANAGE, unscoped = "the administrator keeps the accounts of the whole province")
    public void ask(String accountId, String reason) {
        var why = RequiredText.of("reason", reason, LONGEST);
        var account = accounts.get(accountId);
        if (account.username().equals(caller.username())) {
            throw new RuleViolation("access.account.own");
        }
        if (account.secondFactor().isEmpty()) {
            throw new RuleViolation("access.reset.none");
        }
        if (resets.isWaiting(account)) {
            throw new RuleViolation("access.reset.already");
        }
        resets.add(new FactorReset(account, why, caller.username(), clock.instant()));
        facts.fire(AccountChanged.resetAsked(account));
    }

    /** What waits for the caller as the second person, the oldest first. */
    @Requires(GRANT)
    public List<FactorResetRow> waiting() {
        return resets.waiting(caller.scope(GRANT), LocalDate.now(clock), caller.username(), SHOWN);
    }

    /**
     * Takes telephone and spare codes away; every session of the account ends.
     *
     * @throws NotFound {@code access.reset.notFound}
     * @throws RuleViolation {@code access.reset.second}, {@code access.reset.illegal}
     */
    @Requires(GRANT)
    public void confirm(String id) {
        var reset = load(id);
        reset.confirm(caller.username(), clock.instant());
        spare.forget(reset.account());
        facts.fire(AccountChanged.factorReset(reset.account()));
    }

    /** Leaves it as it is: the person was not who he said he was. */
    @Requires(GRANT)
    public void refuse(String id) {
        var reset = load(id);
        reset.refuse(caller.username(), clock.instant());
        facts.fire(AccountChanged.resetRefused(reset.account()));
    }

    private FactorReset load(String id) {
        return resets.get(id, caller.scope(GRANT), LocalDate.now(clock));
    }
}
