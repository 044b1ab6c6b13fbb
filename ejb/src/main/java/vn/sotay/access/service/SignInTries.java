package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.shared.model.AuditedFact;

/** Every try to sign in: counted for the delays and written down. */
@ApplicationScoped
public class SignInTries {
    @Inject
    SignInThrottle throttle;

    @Inject
    FactorDemands demands;

    @Inject
    MemberPresence presence;

    @Inject
    Event<AuditedFact> facts;

    /** @throws vn.sotay.shared.model.SlowDown if the next try is not heard yet */
    void mustNotWait(String username, String source) {
        throttle.mustNotWait(username, source);
    }

    /** @param account whose password or code it was not; empty when there is no such account */
    void failed(Optional<Account> account, String username, String source) {
        throttle.failed(username, source);
        var actor = account.map(Account::username).orElse("unknown");
        facts.fire(new SignInTried(account.map(Account::publicId).orElse(null), false, actor));
    }

    /** Password and, where one is needed, code were right. */
    void succeeded(Account account) {
        throttle.succeeded(account.username());
        begun(account);
    }

    /** The provider named the account: how, and by which second factor, is its affair. */
    void vouchedFor(Account account) {
        presence.cameIn(account);
        facts.fire(new SignInTried(account.publicId(), true, account.username()));
    }

    /** The provider named somebody who may not come in: no password was guessed, so nobody has to wait. */
    void turnedAway(Optional<Account> account) {
        var actor = account.map(Account::username).orElse("unknown");
        facts.fire(new SignInTried(account.map(Account::publicId).orElse(null), false, actor));
    }

    /** A browser that stays known signed in: no password was asked, so none is forgiven. */
    void begun(Account account) {
        if (account.secondFactor().isEmpty()) {
            account.demandFactorFrom(demands.dueOn(account).orElse(null));
        }
        presence.cameIn(account);
        facts.fire(new SignInTried(account.publicId(), true, account.username()));
    }
}
