package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import vn.sotay.access.model.AccountRow;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.service.SheetSource;
import vn.sotay.shared.service.WorkItem.Text;

/** Accounts as a spreadsheet, for the administrator. They belong to no unit. */
@ApplicationScoped
class AccountSheet implements SheetSource {
    private static final List<Head> HEADS = List.of(
            new Head("access.username", 18),
            new Head("access.displayName", 26),
            new Head("access.account.state", 22),
            new Head("access.account.created", 18));

    @Inject
    AccountService accounts;

    @Override
    public String list() {
        return "accounts";
    }

    @Override
    public List<Head> heads() {
        return HEADS;
    }

    @Override
    public RowCount count(Asked asked) {
        return accounts.count(asked.search());
    }

    @Override
    public List<Line> lines(Asked asked, Edge edge, int limit) {
        return accounts.list(asked.search(), asked.sort(), edge, limit).stream()
                .map(AccountSheet::line)
                .toList();
    }

    private static Line line(AccountRow row) {
        var state = row.lockedAt() != null ? "locked" : row.mustChangePassword() ? "first" : "open";
        return new Line(
                row.id(),
                Arrays.asList(row.username(), row.displayName(), Text.of("access.account." + state), row.createdAt()));
    }
}
