package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.SignInDayRepository;
import vn.sotay.shared.model.FigureTouchRepository;

/**
 * What adoption rests on (docs/definitions.md, Denominators and numerators): since when an account is its holder's own, and
 * on which days a member signed in. Days are those of the business, as every figure is. Of an account that is no
 * member's no day is kept.
 */
@ApplicationScoped
public class MemberPresence {
    @Inject
    SignInDayRepository days;

    @Inject
    FigureTouchRepository figures;

    @Inject
    Clock clock;

    /** The holder came in, by password, known machine or provider. */
    void cameIn(Account account) {
        if (!account.mustChangePassword()) {
            activated(account);
        }
        var today = LocalDate.now(clock);
        if (account.member().isPresent() && days.remember(account, today)) {
            figures.from(today);
        }
    }

    /** From now on nobody but the holder can come in with it. */
    void activated(Account account) {
        if (!account.isActivated()) {
            account.activate(clock.instant());
            if (account.member().isPresent()) {
                figures.from(LocalDate.now(clock));
            }
        }
    }
}
