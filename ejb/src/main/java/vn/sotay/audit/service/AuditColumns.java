package vn.sotay.audit.service;

import static vn.sotay.shared.model.ListColumn.more;
import static vn.sotay.shared.model.ListColumn.usual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** The table of the trail. */
@ApplicationScoped
class AuditColumns implements ListColumns {
    @Override
    public String list() {
        return "audit";
    }

    @Override
    public List<ListColumn> choices() {
        return List.of(
                usual("WHEN", "audit.when"),
                usual("WHO", "audit.who"),
                usual("UNIT", "audit.unit"),
                usual("DETAIL", "audit.detail"),
                usual("BLOCK", "audit.block"),
                more("NUMBER", "audit.number"));
    }
}
