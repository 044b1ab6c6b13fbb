package vn.sotay.access.service;

import static vn.sotay.access.service.SignInAnswer.Outcome.CODE_NEEDED;
import static vn.sotay.access.service.SignInAnswer.Outcome.CODE_WRONG;
import static vn.sotay.access.service.SignInAnswer.Outcome.WRONG;
import static vn.sotay.access.service.SignInAnswer.in;
import static vn.sotay.access.service.SignInAnswer.not;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.SessionRepository;
import vn.sotay.access.model.SignInSession;
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
    SignInTries tries;

    @Inject
    SecondSteps second;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Checks a password for the form.
     *
     * @param source the address it comes from
     * @param label browser and system, by which its owner knows the sign-in again; may be null
     * @throws vn.sotay.shared.model.SlowDown after too many wrong ones
     */
    @Open(because = "one has to sign in before one has rights")
    public SignInAnswer signIn(String username, String password, String source, String label) {
        return check(username, password, source)
                .map(account -> hasTelephone(account) ? not(CODE_NEEDED) : inBrowser(account, label))
                .orElse(not(WRONG));
    }

    /** The second step of {@link #signIn}: the password was right a moment ago, now the code of the telephone. */
    @Open(because = "one has to sign in before one has rights; the page asks for the password first")
    public SignInAnswer finish(String username, String code, String source, String label) {
        tries.mustNotWait(username, source);
        return accounts.byUsername(username)
                .filter(account -> !account.isLocked() && hasTelephone(account))
                .filter(account -> takes(account, code, source))
                .map(account -> inBrowser(account, label))
                .orElse(not(CODE_WRONG));
    }

    /** As {@link #signIn}, with the code of those who need one, and issues a bearer token. */
    @Open(because = "one has to sign in before one has rights")
    public SignInAnswer issueToken(String username, String password, String code, String source) {
        var account = check(username, password, source);
        if (account.isEmpty()) {
            return not(WRONG);
        }
        if (hasTelephone(account.get()) && (code == null || code.isBlank())) {
            return not(CODE_NEEDED);
        }
        return account.filter(a -> !hasTelephone(a) || takes(a, code, source))
                .map(this::byToken)
                .orElse(not(CODE_WRONG));
    }

    private static boolean hasTelephone(Account account) {
        return account.secondFactor().isPresent();
    }

    /** A wrong code counts like a wrong password: who knows the password may not guess the code either. */
    private boolean takes(Account account, String code, String source) {
        var taken = second.takes(account, code, clock.instant());
        if (!taken) {
            tries.failed(Optional.of(account), account.username(), source);
        }
        return taken;
    }

    private SignInAnswer inBrowser(Account account, String label) {
        return begun(null, SignInSession.ofBrowser(label, account, clock.instant()));
    }

    private SignInAnswer byToken(Account account) {
        var secret = Tokens.random();
        return begun(secret, SignInSession.ofToken(Tokens.hash(secret), account, clock.instant()));
    }

    private SignInAnswer begun(String secret, SignInSession session) {
        var account = session.account();
        sessions.add(session);
        tries.succeeded(account);
        return in(new SignedIn(secret, session.expiresAt(), AccountView.of(account), session.publicId()));
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
        tries.mustNotWait(username, source);
        var account = accounts.byUsername(username);
        if (account.isEmpty()) {
            passwords.pretend(password);
        }
        var good = account.filter(a -> passwords.matches(password, a.passwordHash()) && !a.isLocked());
        if (good.isEmpty()) {
            tries.failed(account, username, source);
        }
        return good;
    }
}
