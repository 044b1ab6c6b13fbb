package vn.sotay.member.model;

import java.io.Serializable;

/**
 * Where in a list a page begins: at the first or last row, or right after or before a row that was shown.
 *
 * @param member the public id of that row; null for the first and the last page
 */
public record MemberEdge(Direction direction, String member) implements Serializable {
    /** Which way the list is read from the edge. */
    public enum Direction {
        FORWARD,
        BACKWARD
    }

    /** The first page. */
    public static final MemberEdge FIRST = new MemberEdge(Direction.FORWARD, null);

    /** The last page. */
    public static final MemberEdge LAST = new MemberEdge(Direction.BACKWARD, null);

    /** The page after this row. */
    public static MemberEdge after(String member) {
        return new MemberEdge(Direction.FORWARD, member);
    }

    /** The page before this row. */
    public static MemberEdge before(String member) {
        return new MemberEdge(Direction.BACKWARD, member);
    }

    /** Whether the list is read from its end. */
    public boolean isBackward() {
        return direction == Direction.BACKWARD;
    }
}
