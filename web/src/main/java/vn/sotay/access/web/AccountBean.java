package vn.sotay.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.access.model.AccountRow;
import vn.sotay.access.service.AccountService;
import vn.sotay.access.service.CreatedAccount;
import vn.sotay.shared.web.Messages;

/** Backs accounts/account.xhtml: one account, with what the administrator can do about it. */
@Named
@ViewScoped
public class AccountBean implements Serializable {
    @Inject
    AccountService accounts;

    @Inject
    Messages messages;

    private String id;
    private AccountRow account;
    private CreatedAccount handover;

    /** Reads the account. */
    public void load() {
        account = accounts.one(id);
    }

    /** A new one-time password, shown this once. */
    public void resetPassword() {
        handover = new CreatedAccount(id, account.username(), accounts.resetPassword(id));
        load();
    }

    /** Locks it at once, everywhere. */
    public void lock() {
        handover = null;
        accounts.lock(id);
        messages.info("access.account.lock.done", account.username());
        load();
    }

    /** Lets it sign in again. */
    public void unlock() {
        accounts.unlock(id);
        messages.info("access.account.unlock.done", account.username());
        load();
    }

    /** The opaque id of the account. */
    public String getId() {
        return id;
    }

    /** From the address. */
    public void setId(String id) {
        this.id = id;
    }

    /** The account. */
    public AccountRow getAccount() {
        return account;
    }

    /** What has to be handed over now, or null. */
    public CreatedAccount getHandover() {
        return handover;
    }
}
