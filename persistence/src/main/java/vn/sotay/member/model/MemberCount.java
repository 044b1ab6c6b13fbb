package vn.sotay.member.model;

import java.io.Serializable;

/**
 * How many people a list has: exact up to {@link #MOST}, then "more than".
 *
 * @param counted at most {@code MOST + 1}
 */
public record MemberCount(long counted) implements Serializable {
    /** Exact up to here (docs/definitions.md, Members). */
    public static final int MOST = 10_000;

    /** Whether there are more than were counted. */
    public boolean isMore() {
        return counted > MOST;
    }

    /** The number to show: exact, or {@link #MOST} of "more than". */
    public long shown() {
        return Math.min(counted, MOST);
    }
}
