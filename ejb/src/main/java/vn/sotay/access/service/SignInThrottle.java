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
    @Inject
    AccountRepository accounts;

    @Inject
    AccessPolicies policies;

    @Inject
    @RealTime
    Clock clock;

    /** @throws SlowDown if the next try is not heard yet */
    void mustNotWait(String username, String source) {
        var delays = policies.signInDelays();
        var since = clock.instant().minus(delays.memory());
        var ofAccount = accounts.failuresOf(username, since);
        mustNotWait(ofAccount, delays.after(sum(ofAccount)));
        var fromSource = accounts.failuresFrom(source, since);
        if (fromSource.size() > delays.sourceAccounts()) {
            mustNotWait(fromSource, delays.sourceWait());
        }
    }

    private static long sum(List<SignInFailure> failures) {
        return failures.stream().mapToLong(SignInFailure::failures).sum();
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
        var memory = policies.signInDelays().memory();
        accounts.failure(username, source)
                .ifPresentOrElse(
                        failure -> failure.again(now, memory),
                        () -> accounts.add(new SignInFailure(username, source, now)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void succeeded(String username) {
        accounts.forgetFailures(username);
    }
}
