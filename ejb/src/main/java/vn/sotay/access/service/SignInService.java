package vn.sotay.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.SessionRepository;
import vn.sotay.access.model.SignInSession;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.service.RealTime;

/** Signing in and out. Sessions, tokens and delays run on real time, whatever the business clock says. */
@Stateless
@PermitAll
public class SignInService {
    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

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
     * @param label browser and system, by which its owner knows the sign-in again; may be null
     * @return empty if username or password is wrong, or the account is locked: never told apart
     * @throws vn.sotay.shared.model.SlowDown after too many wrong ones
     */
    @Open(because = "one has to sign in before one has rights")
    public Optional<SignedIn> signIn(String username, String password, String source, String label) {
        return check(username, password, source)
                .map(account -> begun(null, SignInSession.ofBrowser(label, account, clock.instant())));
    }

    /** As {@link #signIn}, and issues a bearer token. */
    @Open(because = "one has to sign in before one has rights")
    public Optional<SignedIn> issueToken(String username, String password, String source) {
        return check(username, password, source).map(account -> {
            var secret = Tokens.random();
            return begun(secret, SignInSession.ofToken(Tokens.hash(secret), account, clock.instant()));
        });
    }

    private SignedIn begun(String secret, SignInSession session) {
        sessions.add(session);
        return new SignedIn(secret, session.expiresAt(), AccountView.of(session.account()), session.publicId());
    }

    /** Whose good token this is. */
    @Open(because = "asked before anybody is signed in")
    public Optional<String> usernameOfToken(String secret) {
        return good(sessions.byToken(Tokens.hash(secret)));
    }

    /** Whose good sign-in by the form this is. */
    @Open(because = "asked before anybody is signed in")
    public Optional<String> usernameOfSession(String session) {
        return good(sessions.byId(session));
    }

    private Optional<String> good(Optional<SignInSession> session) {
        var now = clock.instant();
        var good = session.filter(found -> found.isGood(now));
        good.filter(found -> found.isSeenAgain(now)).ifPresent(found -> sessions.seen(found, now));
        return good.map(found -> found.account().username());
    }

    /** Keeps a sign-in good though every other one ended: the own password was changed in it. */
    @Open(because = "whoever holds a session may keep it; the password was asked")
    public void stay(String session) {
        sessions.byId(session).ifPresent(SignInSession::stay);
    }

    /** Ends a token. Ending one twice, or none, is no error. */
    @Open(because = "whoever holds a token may end it")
    public void revokeToken(String secret) {
        sessions.byToken(Tokens.hash(secret)).ifPresent(session -> session.end(clock.instant()));
    }

    /** Ends a sign-in by the form. */
    @Open(because = "whoever holds a session may end it")
    public void end(String session) {
        sessions.byId(session).ifPresent(found -> found.end(clock.instant()));
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
