package vn.sotay.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.access.model.AccountRow;
import vn.sotay.access.service.AccountService;
import vn.sotay.access.service.CreatedAccount;
import vn.sotay.access.service.FactorResetService;
import vn.sotay.access.service.FactorState;
import vn.sotay.shared.web.Messages;

/** Backs accounts/account.xhtml: one account, with what the administrator can do about it. */
@Named
@ViewScoped
public class AccountBean implements Serializable {
    @Inject
    AccountService accounts;

    @Inject
    FactorResetService resets;

    @Inject
    Messages messages;

    private String id;
    private AccountRow account;
    private CreatedAccount handover;
    private FactorState factor;
    private String reason;

    /** Reads the account. */
    public void load() {
        account = accounts.one(id);
        factor = resets.state(id);
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

    /** Asks that the lost telephone be taken away; a second person does it. */
    public void askReset() {
        resets.ask(id, reason);
        messages.info("access.reset.asked", account.username());
        reason = null;
        load();
    }

    /** How its second factor stands. */
    public FactorState getFactor() {
        return factor;
    }

    /** Whether one can ask that it be taken away. */
    public boolean isResettable() {
        return factor.on() && !factor.resetAsked();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
