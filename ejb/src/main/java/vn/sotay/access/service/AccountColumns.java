package vn.sotay.access.service;

import static vn.sotay.shared.model.ListColumn.more;
import static vn.sotay.shared.model.ListColumn.usual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** The table of the accounts. */
@ApplicationScoped
class AccountColumns implements ListColumns {
    @Override
    public String list() {
        return "accounts";
    }

    @Override
    public List<ListColumn> choices() {
        return List.of(
                usual("USERNAME", "access.username"),
                usual("STATE", "access.account.state"),
                usual("CREATED", "access.account.created"),
                more("LOCKED", "access.account.lockedAt"));
    }
}
