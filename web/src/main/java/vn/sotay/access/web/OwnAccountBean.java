package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.service.AccountService;
import vn.sotay.access.service.AccountView;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.GrantListService;

/** Backs account.xhtml: how I like the screen, what I may do, and the end of my other sessions. */
@Named
@RequestScoped
public class OwnAccountBean {
    @Inject
    AccountService accounts;

    @Inject
    GrantListService grants;

    @Inject
    Caller caller;

    @Inject
    WebSession session;

    private List<GrantRow> held;

    /** Reads what I may do. */
    public void load() {
        held = grants.own();
    }

    /** Ends every session, this one too. */
    public String signOutEverywhere() {
        accounts.signOutEverywhere();
        session.end();
        return "/sign-in?faces-redirect=true&out=1";
    }

    /** My account. */
    public AccountView getAccount() {
        return caller.account();
    }

    /** My grants, past ones too. */
    public List<GrantRow> getHeld() {
        return held;
    }
}
