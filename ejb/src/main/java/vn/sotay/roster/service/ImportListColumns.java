package vn.sotay.roster.service;

import static vn.sotay.shared.model.ListColumn.more;
import static vn.sotay.shared.model.ListColumn.usual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** The table of the imports. */
@ApplicationScoped
class ImportListColumns implements ListColumns {
    @Override
    public String list() {
        return "imports";
    }

    @Override
    public List<ListColumn> choices() {
        return List.of(
                usual("KIND", "roster.upload.kind"),
                usual("STATE", "roster.import.state"),
                usual("ROWS", "roster.import.rows"),
                more("ACCEPTED", "roster.tile.accepted"),
                usual("HELD", "roster.import.held"),
                usual("BY", "roster.import.by"));
    }
}
