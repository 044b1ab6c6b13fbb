package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sotay.access.model.AccountRow;
import vn.sotay.access.service.AccountService;

/** Backs accounts/list.xhtml: who may sign in, by user name. */
@Named
@RequestScoped
public class AccountListBean {
    private static final int PAGE = 25;

    @Inject
    AccountService accounts;

    private String query;
    private String after;
    private List<AccountRow> rows;

    /** Reads one page, and one row more to know whether there is another. */
    public void load() {
        rows = accounts.list(query, after, PAGE + 1);
    }

    /** The accounts of this page. */
    public List<AccountRow> getRows() {
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** The user name after which the next page begins, or null on the last one. */
    public String getNext() {
        return rows.size() > PAGE ? rows.get(PAGE - 1).username() : null;
    }

    /** Part of a user name or a name. */
    public String getQuery() {
        return query;
    }

    /** From the address. */
    public void setQuery(String query) {
        this.query = query;
    }

    /** The user name after which this page begins. */
    public String getAfter() {
        return after;
    }

    /** From the address. */
    public void setAfter(String after) {
        this.after = after;
    }
}
