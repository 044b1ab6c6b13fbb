package vn.sotay.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.SessionRepository;
import vn.sotay.access.model.SignInSession;
import vn.sotay.access.service.Arrival.Outcome;
import vn.sotay.shared.service.RealTime;

/**
 * Signing in at an OpenID provider. The server asks the provider and judges its token, at the door of another archive
 * (sotay-oidc.war); from there only the name comes over, in a ticket. The name finds an account that somebody made here, or
 * none: a token makes no account and grants nothing.
 */
@Stateless
@PermitAll
public class ProviderSignInService {
    /** The door, where the server asks the provider. */
    public static final String DOOR = "/oidc/enter";

    /** Where one arrives with a ticket. */
    public static final String ARRIVAL = "/sign-in/arrival";

    /** Where one reads that the server did not take what came from the provider. */
    public static final String REFUSED = "/sign-in?refused=1";

    /** Ties the ticket to the browser that was sent to the provider. */
    public static final String VISIT_COOKIE = "sotay-visit";

    /** Carries the ticket over. */
    public static final String TICKET_COOKIE = "sotay-ticket";

    private static final Duration TICKET_LIFE = Duration.ofMinutes(1);

    @Inject
    SignInMode mode;

    @Inject
    AccountRepository accounts;

    @Inject
    SessionRepository sessions;

    @Inject
    SecretBox box;

    @Inject
    SignInTries tries;

    @Inject
    @RealTime
    Clock clock;

    /** A secret for a browser that is sent to the provider now. */
    @Open(because = "one has to sign in before one has rights")
    public String visit() {
        return Tokens.random();
    }

    /**
     * What the door gives to somebody whom the provider named.
     *
     * @param name the principal of the token
     * @param visit the secret of the browser that was sent to the provider
     */
    @Open(because = "called at the door, before one is signed in here; who opens the ticket has to know the visit")
    public String ticket(String name, String visit) {
        var sealed = box.seal(clock.instant().getEpochSecond() + " " + name, visit);
        return sealed.replace('+', '-').replace('/', '_').replace("=", ""); // what a cookie may hold without quotes
    }

    /**
     * Lets in who brings a ticket of this visit.
     *
     * @param label browser and system, by which its owner knows the sign-in again; may be null
     */
    @Open(because = "one has to sign in before one has rights")
    public Arrival arrive(String ticket, String visit, String label) {
        return named(ticket, visit)
                .filter(name -> mode.isByProvider())
                .map(name -> met(name, label))
                .orElse(Arrival.OVER);
    }

    private Optional<String> named(String ticket, String visit) {
        return box.tryUnseal(ticket.replace('-', '+').replace('_', '/'), visit)
                .filter(this::isFresh)
                .map(said -> said.substring(said.indexOf(' ') + 1));
    }

    private boolean isFresh(String said) {
        var issued = Instant.ofEpochSecond(Long.parseLong(said.substring(0, said.indexOf(' '))));
        return clock.instant().isBefore(issued.plus(TICKET_LIFE));
    }

    private Arrival met(String name, String label) {
        var account = accounts.byUsername(Account.canonical(name));
        if (account.isEmpty() || account.get().isLocked()) {
            tries.turnedAway(account);
            return new Arrival(account.isEmpty() ? Outcome.UNKNOWN : Outcome.LOCKED, name, null);
        }
        var session = SignInSession.ofBrowser(label, account.get(), clock.instant());
        sessions.add(session);
        tries.vouchedFor(account.get());
        return new Arrival(
                Outcome.IN, name, new SignedIn(null, null, AccountView.of(account.get()), session.publicId()));
    }
}
