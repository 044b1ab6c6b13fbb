package vn.sotay.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.access.service.GrantService;
import vn.sotay.shared.web.Messages;

/** Backs grants/list.xhtml: who may do what on my units. */
@Named
@ViewScoped
public class GrantListBean implements Serializable {
    private static final int LIMIT = 500;

    @Inject
    GrantService grants;

    @Inject
    Messages messages;

    private String account;
    private List<GrantRow> rows;

    /** Reads the newest ones, of one account if the address names one. */
    public void load() {
        rows = grants.list(LIMIT).stream()
                .filter(row -> account == null || account.equals(row.accountId()))
                .toList();
    }

    /** Takes a grant back. */
    public void revoke(GrantRow row) {
        grants.revoke(row.id());
        messages.info("access.grant.revoke.done", row.role(), row.displayName());
        load();
    }

    /** Puts a proposal of the administrator into force. */
    public void confirm(GrantRow row) {
        grants.confirm(row.id());
        messages.info("access.grant.confirm.done", row.role(), row.displayName());
        load();
    }

    /** Whether somebody has to confirm it before it holds. */
    public boolean proposed(GrantRow row) {
        return row.status() == GrantStatus.PROPOSED;
    }

    /** Whether it can be taken back at all: it is in force, and it rests on another one. */
    public boolean revocable(GrantRow row) {
        return row.status() == GrantStatus.ACTIVE && row.grantedBy() != null;
    }

    /** The grants. */
    public List<GrantRow> getRows() {
        return rows;
    }

    /** The account whose grants are shown, or null for all. */
    public String getAccount() {
        return account;
    }

    /** From the address. */
    public void setAccount(String account) {
        this.account = account;
    }
}
