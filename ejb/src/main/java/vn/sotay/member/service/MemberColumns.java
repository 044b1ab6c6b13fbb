package vn.sotay.member.service;

import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import vn.sotay.access.service.Caller;
import vn.sotay.member.model.MemberSheetColumn;
import vn.sotay.shared.model.ListColumn;
import vn.sotay.shared.service.ListColumns;

/** The table of the members: sensitive columns are offered to those who may see them of anybody. */
@ApplicationScoped
class MemberColumns implements ListColumns {
    static final String LIST = "members";

    @Inject
    Caller caller;

    @Override
    public String list() {
        return LIST;
    }

    @Override
    public List<ListColumn> choices() {
        var sensitive = caller.has(MEMBER_VIEW_SENSITIVE);
        return Arrays.stream(MemberSheetColumn.values())
                .filter(column -> column != MemberSheetColumn.FULL_NAME && (sensitive || !column.isSensitive()))
                .map(MemberSheetColumn::listed)
                .toList();
    }
}
