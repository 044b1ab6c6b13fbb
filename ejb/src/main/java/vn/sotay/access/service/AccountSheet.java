package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.model.AccountRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.ColumnSheet;
import vn.sotay.shared.service.WorkItem.Text;

/** Accounts as a spreadsheet, for the administrator. They belong to no unit. */
@ApplicationScoped
class AccountSheet extends ColumnSheet<AccountRow> {
    private static final List<Column<AccountRow>> COLUMNS = List.of(
            Column.usual("USERNAME", "access.username", 18, AccountRow::username),
            Column.always("NAME", "access.displayName", 26, AccountRow::displayName),
            Column.usual("STATE", "access.account.state", 22, AccountSheet::state),
            Column.usual("CREATED", "access.account.created", 18, AccountRow::createdAt),
            Column.more("LOCKED", "access.account.lockedAt", 18, AccountRow::lockedAt));

    @Inject
    AccountService accounts;

    @Override
    public String list() {
        return "accounts";
    }

    @Override
    protected List<Column<AccountRow>> columns() {
        return COLUMNS;
    }

    @Override
    public RowCount count(Asked asked) {
        return accounts.count(asked.search());
    }

    @Override
    protected List<AccountRow> rows(Asked asked, Edge edge, int limit) {
        return accounts.list(asked.search(), asked.sort(), edge, limit);
    }

    @Override
    protected String place(AccountRow row) {
        return row.id();
    }

    private static Text state(AccountRow row) {
        var state = row.lockedAt() != null ? "locked" : row.mustChangePassword() ? "first" : "open";
        return Text.of("access.account." + state);
    }
}
