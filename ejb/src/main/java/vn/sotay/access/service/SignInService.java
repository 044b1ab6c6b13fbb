package vn.sotay.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.sotay.access.model.AccessToken;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.RealTime;

/** Signing in and out. Sessions, tokens and delays run on real time, whatever the business clock says. */
@Stateless
@PermitAll
public class SignInService {
    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInThrottle throttle;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Checks a password for the form.
     *
     * @param source the address it comes from
     * @return empty if username or password is wrong, or the account is locked: never told apart
     * @throws vn.sotay.shared.model.SlowDown after too many wrong ones
     */
    @Open(because = "one has to sign in before one has rights")
    public Optional<SignedIn> signIn(String username, String password, String source) {
        return check(username, password, source)
                .map(account -> new SignedIn(null, null, AccountView.of(account), account.epoch()));
    }

    /** As {@link #signIn}, and issues a bearer token. */
    @Open(because = "one has to sign in before one has rights")
    public Optional<SignedIn> issueToken(String username, String password, String source) {
        return check(username, password, source).map(account -> {
            var secret = Tokens.random();
            var token = new AccessToken(Tokens.hash(secret), account, clock.instant());
            accounts.add(token);
            return new SignedIn(secret, token.expiresAt(), AccountView.of(account), account.epoch());
        });
    }

    /** Whose good token this is. */
    @Open(because = "asked before anybody is signed in")
    public Optional<String> usernameOfToken(String secret) {
        return accounts.token(Tokens.hash(secret))
                .filter(token -> token.isGood(clock.instant()))
                .map(token -> token.account().username());
    }

    /** Whether a session of that epoch is still good. */
    @Open(because = "asked before anybody is signed in")
    public boolean isGoodSession(String username, int epoch) {
        return accounts.byUsername(username)
                .filter(account -> !account.isLocked() && account.epoch() == epoch)
                .isPresent();
    }

    /** Ends a token. Ending one twice, or none, is no error. */
    @Open(because = "whoever holds a token may end it")
    public void revokeToken(String secret) {
        accounts.token(Tokens.hash(secret)).ifPresent(token -> token.revoke(clock.instant()));
    }

    private Optional<Account> check(String typed, String password, String source) {
        var username = Account.canonical(typed);
        throttle.mustNotWait(username, source);
        var account = accounts.byUsername(username);
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        var good = account.filter(a -> passwords.matches(password, a.passwordHash()) && !a.isLocked());
        if (good.isEmpty()) {
            throttle.failed(username, source);
        } else {
            throttle.succeeded(username);
        }
        facts.fire(new SignInTried(account.map(Account::publicId).orElse(null), good.isPresent(), actor(account)));
        return good;
    }

    private static String actor(Optional<Account> account) {
        return account.map(Account::username).orElse("unknown");
    }
}
