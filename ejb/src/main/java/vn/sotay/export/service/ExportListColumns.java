package vn.sotay.export.service;

import static vn.sotay.shared.model.ListColumn.usual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** The table of one's own exports. */
@ApplicationScoped
class ExportListColumns implements ListColumns {
    @Override
    public String list() {
        return "exports";
    }

    @Override
    public List<ListColumn> choices() {
        return List.of(
                usual("REASON", "export.new.reason"), usual("ASKED", "export.asked"), usual("STATE", "export.state"));
    }
}
