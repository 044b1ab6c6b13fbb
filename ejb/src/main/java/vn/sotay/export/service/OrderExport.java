package vn.sotay.export.service;

import java.io.Serializable;
import java.util.Set;
import vn.sotay.export.model.ExportFilter;
import vn.sotay.member.model.MemberSheetColumn;

/**
 * Asks for a list.
 *
 * @param unit public id or code of the top; null or empty: the caller's only unit
 * @param filter the list as it stands
 * @param columns none: the usual ones
 * @param reason what it is for; needed
 */
public record OrderExport(String unit, ExportFilter filter, Set<MemberSheetColumn> columns, String reason)
        implements Serializable {
    /** The columns to be shown. */
    Set<MemberSheetColumn> chosen() {
        return columns == null || columns.isEmpty() ? MemberSheetColumn.USUAL : columns;
    }

    boolean isSensitive() {
        return chosen().stream().anyMatch(MemberSheetColumn::isSensitive);
    }
}
