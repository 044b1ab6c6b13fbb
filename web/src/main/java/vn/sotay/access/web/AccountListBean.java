package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.access.model.AccountRow;
import vn.sotay.access.service.AccountService;
import vn.sotay.shared.web.Formats;
import vn.sotay.shared.web.Pager;

/** Backs accounts/list.xhtml: who may sign in, by user name. */
@Named
@RequestScoped
public class AccountListBean {
    @Inject
    AccountService accounts;

    @Inject
    Formats formats;

    private String query;
    private int page = 1;
    private Pager pager;
    private List<AccountRow> rows;

    /** Reads the page that the address names. */
    public void load() {
        pager = Pager.of(page, accounts.count(query), formats);
        rows = accounts.list(query, pager.skipped(), pager.size());
    }

    /** The accounts of this page. */
    public List<AccountRow> getRows() {
        return rows;
    }

    /** Where in the list this page stands. */
    public Pager getPager() {
        return pager;
    }

    /** Part of a user name or a name. */
    public String getQuery() {
        return query;
    }

    /** From the address. */
    public void setQuery(String query) {
        this.query = query;
    }

    /** The number of the page. */
    public int getPage() {
        return page;
    }

    /** From the address. */
    public void setPage(int page) {
        this.page = page;
    }
}
