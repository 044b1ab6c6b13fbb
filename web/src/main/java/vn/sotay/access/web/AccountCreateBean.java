package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.sotay.access.service.AccountService;
import vn.sotay.access.service.CreateAccount;
import vn.sotay.access.service.CreatedAccount;

/** Backs accounts/create.xhtml: an account with a made-up password that is shown this once. */
@Named
@RequestScoped
public class AccountCreateBean {
    @Inject
    AccountService accounts;

    private final Map<String, String> typed = new HashMap<>();
    private CreatedAccount handover;

    /** Creates it. */
    public void create() {
        handover = accounts.create(new CreateAccount(typed.get("username"), typed.get("displayName"), null));
    }

    /** What is typed, by the id of the field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What has to be handed over now, or null. */
    public CreatedAccount getHandover() {
        return handover;
    }
}
