package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.ACCOUNT_MANAGE;
import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.AccountRow;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/**
 * Accounts: the administrator creates, resets and locks them, never his own; a holder of GRANT may create one for
 * somebody he is about to grant a role; everybody changes the own password and settings.
 */
@Stateless
@RolesAllowed("user")
public class AccountService {
    private static final String ACCOUNTS_HAVE_NO_UNIT = "the administrator keeps the accounts of the whole province";
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,58}");

    @Inject
    AccountRepository accounts;

    @Inject
    Passwords passwords;

    @Inject
    AccessPolicies policies;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Accounts whose username or name contains the text.
     *
     * @param sort a word of {@link AccountRepository#list}; null: by username
     */
    @Requires(value = ACCOUNT_MANAGE, unscoped = ACCOUNTS_HAVE_NO_UNIT)
    public List<AccountRow> list(String query, String sort, Edge edge, int limit) {
        return accounts.list(query, sort, edge, limit);
    }

    /** How many of them there are. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = ACCOUNTS_HAVE_NO_UNIT)
    public RowCount count(String query) {
        return accounts.count(query);
    }

    /** One account, by its opaque id. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = ACCOUNTS_HAVE_NO_UNIT)
    public AccountRow one(String accountId) {
        return accounts.row(accountId);
    }

    /**
     * Creates an account whose password has to be changed at the first sign-in.
     *
     * @param command its password may be empty: then one is made up
     * @return the account with the password to hand over, shown this once
     * @throws InvalidInput naming each wrong field
     */
    @Requires(
            value = {ACCOUNT_MANAGE, GRANT},
            unscoped = "an account belongs to no unit before it is granted a role")
    public CreatedAccount create(CreateAccount command) {
        var username = Account.canonical(command.username());
        var errors = new ArrayList<FieldError>();
        if (!isUsername(username)) {
            errors.add(FieldError.of("username", "access.account.username"));
        } else if (accounts.byUsername(username).isPresent()) {
            errors.add(FieldError.of("username", "access.account.taken", username));
        }
        if (command.displayName() == null
                || command.displayName().isBlank()
                || command.displayName().length() > 250) {
            errors.add(FieldError.of("displayName", "access.account.displayName"));
        }
        InvalidInput.throwIfAny(errors);
        var given = command.password() != null && !command.password().isEmpty();
        var password = given ? command.password() : policies.passwords().oneTime();
        policies.passwords().mustBeGood("password", password, username);
        var account = new Account(
                username, command.displayName(), passwords.hash(password), caller.username(), clock.instant());
        accounts.add(account);
        facts.fire(AccountChanged.created(account));
        return new CreatedAccount(account.publicId(), username, password);
    }

    /** Sets a made-up password that has to be changed, and ends every session; returns it, this once. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = ACCOUNTS_HAVE_NO_UNIT)
    public String resetPassword(String accountId) {
        var account = others(accountId);
        var password = policies.passwords().oneTime();
        account.resetPassword(passwords.hash(password));
        accounts.forgetFailures(account.username());
        facts.fire(AccountChanged.reset(account));
        return password;
    }

    /** Locks an account at once, everywhere. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = ACCOUNTS_HAVE_NO_UNIT)
    public void lock(String accountId) {
        var account = others(accountId);
        account.lock(clock.instant());
        facts.fire(AccountChanged.locked(account));
    }

    /** Lets it sign in again. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = ACCOUNTS_HAVE_NO_UNIT)
    public void unlock(String accountId) {
        var account = others(accountId);
        account.unlock();
        facts.fire(AccountChanged.unlocked(account));
    }

    /** Ends every session and token of the own account. */
    @Requires(OWN_ACCOUNT)
    public void signOutEverywhere() {
        var account = own();
        account.signOutEverywhere();
        facts.fire(AccountChanged.signedOutEverywhere(account));
    }

    static boolean isUsername(String typed) {
        return USERNAME.matcher(Account.canonical(typed)).matches();
    }

    private Account own() {
        return accounts.get(caller.username());
    }

    private Account others(String accountId) {
        var account = accounts.get(accountId);
        if (account.username().equals(caller.username())) {
            throw new RuleViolation("access.account.own");
        }
        return account;
    }
}
