package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.access.model.AccountRow;
import vn.sotay.access.service.AccountService;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;
import vn.sotay.shared.web.Sorting;

/** Backs accounts/list.xhtml: who may sign in, by user name. */
@Named
@RequestScoped
public class AccountListBean {
    @Inject
    AccountService accounts;

    private final RowAddress at = new RowAddress();
    private String query;
    private String sort;
    private RowPage<AccountRow> page;

    /** Reads the page that the address names. */
    public void load() {
        var edge = at.edge();
        page = RowPage.of(
                accounts.list(query, sort, edge, RowPage.ASK),
                edge,
                accounts.count(query),
                at.getRow(),
                AccountRow::id);
    }

    /** The accounts of this page. */
    public RowPage<AccountRow> getPage() {
        return page;
    }

    /** Which page the address names. */
    public RowAddress getAt() {
        return at;
    }

    /** Part of a user name or a name. */
    public String getQuery() {
        return query;
    }

    /** From the address. */
    public void setQuery(String query) {
        this.query = query;
    }

    /** In which order the list stands. */
    public Sorting getSorting() {
        return new Sorting(sort, "username");
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null || sort.isBlank() ? null : sort;
    }
}
