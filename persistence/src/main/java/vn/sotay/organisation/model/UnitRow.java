package vn.sotay.organisation.model;

import java.io.Serializable;

/**
 * One unit in a list or a tree.
 *
 * @param id public id
 * @param parentId public id of the superior; null for the top
 * @param depth 0 for the province
 * @param memberCount PROBATIONARY + OFFICIAL with HOME in the subtree; null where AGGREGATE_ONLY
 */
public record UnitRow(
        String id,
        String code,
        String name,
        UnitKind kind,
        String parentId,
        String path,
        Integer depth,
        RosterMode rosterMode,
        MeetingDuty meetingDuty,
        Long memberCount,
        Long childCount)
        implements Serializable {
    /** Of an aggregate-only unit no count of persons is known here, not even zero. */
    public UnitRow {
        memberCount = rosterMode == RosterMode.AGGREGATE_ONLY ? null : memberCount;
    }

    /** Whether there is anything below it. */
    public boolean hasChildren() {
        return childCount != null && childCount > 0;
    }
}
