package vn.sotay.access.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.model.Permission;
import vn.sotay.practice.model.PracticeRepository;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Scope;

/**
 * Who is asking, and what he may do where: read once a request from the account and the grants in force today.
 *
 * <p>The two questions of every path: {@link Requires} asks {@link #has}, the query takes {@link #scope}.
 */
@RequestScoped
public class Caller {
    private static final PathRange NOWHERE = new PathRange("~", "~");

    @Inject
    Principal principal;

    @Inject
    AccountRepository accounts;

    @Inject
    GrantRepository grants;

    @Inject
    PracticeRepository practices;

    @Inject
    Clock clock;

    private String practice;
    private boolean vouchedFor;
    private Optional<AccountView> account;
    private Long accountKey;
    private List<HeldGrant> held;

    /** Whether somebody is signed in. */
    public boolean signedIn() {
        return view().isPresent();
    }

    /**
     * The account that asks.
     *
     * @throws AccessDenied if nobody is signed in
     */
    public AccountView account() {
        return view().orElseThrow(() -> new AccessDenied(Permission.OWN_ACCOUNT));
    }

    /** The username, as the audit trail names it. */
    public String username() {
        return account().username();
    }

    /** Whether the account may do this on any unit. Everybody who is signed in has OWN_ACCOUNT. */
    public boolean has(Permission permission) {
        return permission == Permission.OWN_ACCOUNT
                ? signedIn()
                : grants().stream().anyMatch(grant -> grant.role().permissions().contains(permission));
    }

    /** On which part of the tree the account may do this; {@link Scope#NOTHING} if nowhere. */
    public Scope scope(Permission permission) {
        return Scope.of(grants().stream()
                .filter(grant -> grant.role().permissions().contains(permission))
                .map(HeldGrant::unitPath)
                .toList());
    }

    /**
     * The grants in force today, the oldest first; empty if nobody is signed in. Who practises has one, on the own practice branch,
     * and none once that is over: nobody falls back among real people without knowing it.
     */
    public List<HeldGrant> grants() {
        if (held == null) {
            held = !signedIn() ? List.of() : practice == null ? lastingGrants() : practiceGrant();
        }
        return held;
    }

    /** The grants on units of the province, also while the caller practises: for what is said about the software, not about people. */
    public List<HeldGrant> lastingGrants() {
        return signedIn() ? grants.inForce(accountKey, LocalDate.now(clock)) : List.of();
    }

    private List<HeldGrant> practiceGrant() {
        return practices.grant(practice, accountKey, LocalDate.now(clock)).stream()
                .toList();
    }

    /**
     * The browser's session is in this practice. Said once a request, before anything is asked.
     *
     * @param practiceId public id of a practice; that of another account allows nothing
     */
    public void practises(String practiceId) {
        practice = practiceId;
        held = null;
    }

    /** Whether all of this request happens in a practice branch. */
    public boolean isPractising() {
        return practice != null;
    }

    /** Whether the practice in which the browser still is was ended, or its time is over. */
    public boolean isPracticeOver() {
        return isPractising() && signedIn() && grants().isEmpty();
    }

    /** To what everything belongs that the caller may reach: the province, or the practice branch. */
    public PathRange world() {
        return isPractising()
                ? grants().stream()
                        .map(grant -> PathRange.subtree(grant.unitPath()))
                        .findFirst()
                        .orElse(NOWHERE)
                : PathRange.PROVINCE;
    }

    /** A provider signed the caller in: password and second factor are its affair, not ours. Said once a request. */
    public void vouchedFor() {
        vouchedFor = true;
    }

    /** Whether nothing is allowed before the first password is changed. */
    public boolean mustChangePassword() {
        return !vouchedFor && view().map(AccountView::mustChangePassword).orElse(false);
    }

    /** From that day on nothing is allowed without a second factor; empty: none is asked for, or there is one. */
    public Optional<LocalDate> factorDueOn() {
        return vouchedFor ? Optional.empty() : view().map(AccountView::factorDueOn);
    }

    /** Whether nothing is allowed before a second factor is added: the time for it is over. */
    public boolean mustAddFactor() {
        return factorDueOn().filter(due -> !LocalDate.now(clock).isBefore(due)).isPresent();
    }

    /** Forgets what was read: the account or its grants changed in this request. */
    void refresh() {
        account = null;
        held = null;
    }

    private Optional<AccountView> view() {
        if (account == null) {
            var found = accounts.byUsername(principal.getName()).filter(a -> !a.isLocked());
            accountKey = found.map(a -> a.id()).orElse(null);
            account = found.map(AccountView::of);
        }
        return account;
    }
}
