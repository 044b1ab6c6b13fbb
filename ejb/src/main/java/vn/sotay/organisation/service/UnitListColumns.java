package vn.sotay.organisation.service;

import static vn.sotay.shared.model.ListColumn.more;
import static vn.sotay.shared.model.ListColumn.usual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** The table of units. */
@ApplicationScoped
class UnitListColumns implements ListColumns {
    @Override
    public String list() {
        return "units";
    }

    @Override
    public List<ListColumn> choices() {
        return List.of(
                usual("CODE", "organisation.code"),
                usual("KIND", "organisation.kind"),
                usual("MEMBERS", "organisation.members"),
                more("DUTY", "organisation.meetingDuty"),
                more("ROSTER", "organisation.rosterMode"));
    }
}
