package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.access.service.TableService;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.model.MemberSheetQueries;
import vn.sotay.member.model.MemberSheetRow;
import vn.sotay.shared.model.AuditedFact;

/** Which columns somebody's list of members shows, and what stands in them. */
@Stateless
@RolesAllowed("user")
public class MemberColumnService {
    @Inject
    MemberSheetQueries sheets;

    @Inject
    TableService columns;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /** What the caller's list shows beside the name: what was chosen and may be seen still, else the usual columns. */
    @Requires(value = MEMBER_VIEW, unscoped = "names columns and shows nobody")
    public List<MemberSheetColumn> shown() {
        return columns.of(MemberColumns.LIST).shown().stream()
                .map(column -> MemberSheetColumn.valueOf(column.name()))
                .toList();
    }

    /**
     * The people of a page with everything that these columns show, masked where the caller's right does not reach. Where
     * something sensitive is shown it is written down that somebody looked.
     *
     * @param listed people whom the caller was given; others are left out
     */
    @Requires(MEMBER_VIEW)
    public List<MemberSheetRow> rows(List<MemberRow> listed, List<MemberSheetColumn> columns) {
        var allowed = caller.scope(MEMBER_VIEW);
        var whole = caller.scope(MEMBER_VIEW_SENSITIVE);
        var rows = sheets.rows(listed).stream()
                .filter(row -> allowed.contains(row.homePath()))
                .map(row -> row.seen(whole.contains(row.homePath())))
                .toList();
        var sensitive = columns.stream().filter(MemberSheetColumn::isSensitive).toList();
        if (!sensitive.isEmpty() && rows.stream().anyMatch(MemberSheetRow::whole)) {
            facts.fire(MemberFact.listed(rows, sensitive));
        }
        return rows;
    }
}
