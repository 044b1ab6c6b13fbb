package vn.sotay.export.service;

import java.io.Serializable;
import java.util.Set;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.export.model.ExportList;
import vn.sotay.member.model.MemberSheetColumn;

/**
 * Asks for a list.
 *
 * @param list which list
 * @param unit public id or code of the top; null or empty: the caller's only unit
 * @param filter the list as it stands
 * @param columns of members; none: the usual ones
 * @param reason what it is for; needed
 */
public record OrderExport(
        ExportList list, String unit, ExportFilter filter, Set<MemberSheetColumn> columns, String reason)
        implements Serializable {
    /** The columns to be shown; none of a list that has no choice. */
    Set<MemberSheetColumn> chosen() {
        if (list != ExportList.MEMBERS) {
            return Set.of();
        }
        return columns == null || columns.isEmpty() ? MemberSheetColumn.USUAL : columns;
    }

    boolean isSensitive() {
        return chosen().stream().anyMatch(MemberSheetColumn::isSensitive);
    }
}
