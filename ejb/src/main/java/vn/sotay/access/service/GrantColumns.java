package vn.sotay.access.service;

import static vn.sotay.shared.model.ListColumn.more;
import static vn.sotay.shared.model.ListColumn.usual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** The table of the grants. */
@ApplicationScoped
class GrantColumns implements ListColumns {
    @Override
    public String list() {
        return "grants";
    }

    @Override
    public List<ListColumn> choices() {
        return List.of(
                usual("ROLE", "access.grant.role"),
                usual("UNIT", "access.grant.unit"),
                more("CODE", "organisation.code"),
                usual("PERIOD", "access.grant.period"),
                usual("REASON", "access.grant.reason"),
                usual("STATUS", "access.grant.status"));
    }
}
