package vn.sotay.access.service;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.SignInFailure;
import vn.sotay.shared.model.SlowDown;
import vn.sotay.shared.service.RealTime;

/**
 * Slows wrong passwords down, by account and by source, and never locks an honest user out for long (docs/adr/0003). A
 * source is slowed only after wrong passwords for many accounts: offices share an address.
 */
@ApplicationScoped
public class SignInThrottle {
    /** So many usernames may fail from one source within {@link SignInFailure#MEMORY} before the source is slowed. */
    static final int FREE_USERNAMES = 20;

    /** How long after a wrong password from such a source the next try from it is heard. */
    static final Duration SOURCE_DELAY = Duration.ofSeconds(5);

    @Inject
    AccountRepository accounts;

    @Inject
    @RealTime
    Clock clock;

    /** @throws SlowDown if the next try is not heard yet */
    void mustNotWait(String username, String source) {
        var since = clock.instant().minus(SignInFailure.MEMORY);
        mustNotWait(accounts.failuresOf(username, since));
        var fromSource = accounts.failuresFrom(source, since);
        if (fromSource.size() > FREE_USERNAMES) {
            mustNotWait(fromSource, SOURCE_DELAY);
        }
    }

    private void mustNotWait(List<SignInFailure> failures) {
        var total = failures.stream().mapToLong(SignInFailure::failures).sum();
        mustNotWait(failures, SignInFailure.delayAfter(total));
    }

    private void mustNotWait(List<SignInFailure> failures, Duration delay) {
        var now = clock.instant();
        failures.stream()
                .map(SignInFailure::lastAt)
                .max(naturalOrder())
                .map(last -> Duration.between(now, last.plus(delay)))
                .filter(wait -> !wait.isNegative() && !wait.isZero())
                .ifPresent(wait -> {
                    throw new SlowDown("access.signIn.wait", wait);
                });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void failed(String username, String source) {
        var now = clock.instant();
        accounts.failure(username, source)
                .ifPresentOrElse(
                        failure -> failure.again(now), () -> accounts.add(new SignInFailure(username, source, now)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void succeeded(String username) {
        accounts.forgetFailures(username);
    }
}
