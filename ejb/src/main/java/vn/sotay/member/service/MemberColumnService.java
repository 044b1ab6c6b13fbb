package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;
import static vn.sotay.member.model.MemberSheetColumn.FULL_NAME;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.access.service.ScreenService;
import vn.sotay.member.model.MemberRow;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.member.model.MemberSheetQueries;
import vn.sotay.member.model.MemberSheetRow;
import vn.sotay.shared.model.AuditedFact;

/** Which columns somebody's list of members shows, and what stands in them. */
@Stateless
@RolesAllowed("user")
public class MemberColumnService {
    private static final String LIST = "members";
    private static final String OWN_SCREEN = "names columns and shows nobody";

    @Inject
    MemberSheetQueries sheets;

    @Inject
    ScreenService screen;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    /** What the caller may choose, in the order of the list; the name is always there and no choice. */
    @Requires(value = MEMBER_VIEW, unscoped = OWN_SCREEN)
    public List<MemberSheetColumn> choices() {
        var sensitive = caller.has(MEMBER_VIEW_SENSITIVE);
        return Arrays.stream(MemberSheetColumn.values())
                .filter(column -> column != FULL_NAME && (sensitive || !column.isSensitive()))
                .toList();
    }

    /** What the caller's list shows: what was chosen and may be seen still, else the usual columns. */
    @Requires(value = MEMBER_VIEW, unscoped = OWN_SCREEN)
    public List<MemberSheetColumn> shown() {
        var chosen = caller.account().listColumns().get(LIST);
        return choices().stream()
                .filter(column -> chosen == null
                        ? MemberSheetColumn.ON_THE_PAGE.contains(column)
                        : chosen.contains(column.name()))
                .toList();
    }

    /** Remembers what the list is to show; none for the usual columns. */
    @Requires(value = MEMBER_VIEW, unscoped = OWN_SCREEN)
    public void choose(Collection<MemberSheetColumn> columns) {
        screen.keepColumns(
                LIST,
                choices().stream().filter(columns::contains).map(Enum::name).toList());
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
