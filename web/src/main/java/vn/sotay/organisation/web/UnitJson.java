package vn.sotay.organisation.web;

import java.util.List;
import java.util.Map;
import vn.sotay.organisation.model.MeetingDuty;
import vn.sotay.organisation.model.RosterMode;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.organisation.model.UnitRef;
import vn.sotay.organisation.model.UnitRow;

/**
 * A unit as REST answers it.
 *
 * @param path the ids from the top of the tree down to it, each after a slash
 * @param memberCount null where it is not kept here
 */
public record UnitJson(
        String id,
        String code,
        String name,
        UnitKind kind,
        String parentId,
        String path,
        RosterMode rosterMode,
        MeetingDuty meetingDuty,
        Long memberCount) {
    private static final int SEGMENT = 5;

    /** @param named the units by their paths of keys, which never leave the server */
    static UnitJson of(UnitRow row, Map<String, UnitRef> named) {
        return new UnitJson(
                row.id(),
                row.code(),
                row.name(),
                row.kind(),
                row.parentId(),
                publicPath(row.path(), named),
                row.rosterMode(),
                row.meetingDuty(),
                row.memberCount());
    }

    static List<UnitJson> of(List<UnitRow> rows, Map<String, UnitRef> named) {
        return rows.stream().map(row -> of(row, named)).toList();
    }

    private static String publicPath(String path, Map<String, UnitRef> named) {
        var ids = new StringBuilder();
        for (var end = SEGMENT; end <= path.length(); end += SEGMENT) {
            ids.append('/').append(named.get(path.substring(0, end)).id());
        }
        return ids.toString();
    }
}
