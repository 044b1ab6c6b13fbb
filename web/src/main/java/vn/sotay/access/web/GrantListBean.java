package vn.sotay.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.sotay.access.model.GrantFilter;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.access.service.GrantListService;
import vn.sotay.access.service.GrantService;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;
import vn.sotay.shared.web.Sorting;

/** Backs grants/list.xhtml: who may do what on my units. */
@Named
@ViewScoped
public class GrantListBean implements Serializable {
    @Inject
    GrantListService lists;

    @Inject
    GrantService grants;

    @Inject
    Messages messages;

    @Inject
    PageContext context;

    private String account;
    private String query;
    private String sort;
    private GrantStatus status;
    private final RowAddress at = new RowAddress();
    private RowPage<GrantRow> page;

    /** Reads the page that the address names, of the unit looked at. */
    public void load() {
        var filter = new GrantFilter(account, status, context.getToday(), query, context.getUnit());
        var edge = at.edge();
        page = RowPage.of(
                lists.list(filter, sort, edge, RowPage.ASK), edge, lists.count(filter), at.getRow(), GrantRow::id);
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

    /** Whether the caller can take it back, or turn it down. */
    public boolean revocable(GrantRow row) {
        return lists.isRevocable(row);
    }

    /** Whether the caller can put it into force. */
    public boolean confirmable(GrantRow row) {
        return row.status() == GrantStatus.PROPOSED && lists.isRevocable(row);
    }

    /** Whether not every grant is shown. */
    public boolean isFiltered() {
        return isSearched() || context.getUnit() != null;
    }

    /** Whether it is searched for some, wherever they are. */
    public boolean isSearched() {
        return account != null || status != null || query != null;
    }

    /** The states to choose from. */
    public GrantStatus[] getStatuses() {
        return GrantStatus.values();
    }

    public RowPage<GrantRow> getPage() {
        return page;
    }

    public RowAddress getAt() {
        return at;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public GrantStatus getStatus() {
        return status;
    }

    public void setStatus(GrantStatus status) {
        this.status = status;
    }

    /** In which order the list stands. */
    public Sorting getSorting() {
        return new Sorting(sort, "-granted");
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null || sort.isBlank() ? null : sort;
    }
}
