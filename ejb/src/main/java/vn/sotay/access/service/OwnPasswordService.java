package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;

/** The own password: choosing another one. */
@Stateless
@RolesAllowed("user")
public class OwnPasswordService {
    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    MemberPresence presence;

    @Inject
    AccessPolicies policies;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /**
     * Changes the own password; every other session ends.
     *
     * @throws InvalidInput if the current one is wrong, or the new one too easy or the same
     */
    @Requires(OWN_ACCOUNT)
    public void changePassword(String current, String chosen) {
        var account = own();
        if (!passwords.matches(current == null ? "" : current, account.passwordHash())) {
            throw new InvalidInput("current", "access.password.wrong");
        }
        policies.passwords().mustBeGood("chosen", chosen, account.username());
        if (chosen.equals(current)) {
            throw new InvalidInput("chosen", "access.password.same");
        }
        account.choosePassword(passwords.hash(chosen));
        presence.activated(account);
        facts.fire(AccountChanged.passwordChosen(account));
        caller.refresh();
    }

    /** The fewest characters of a password. */
    @Requires(OWN_ACCOUNT)
    public int shortestPassword() {
        return policies.passwords().shortest();
    }

    private Account own() {
        return accounts.get(caller.username());
    }
}
