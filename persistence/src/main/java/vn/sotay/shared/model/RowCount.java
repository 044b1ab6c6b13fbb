package vn.sotay.shared.model;

import java.io.Serializable;

/**
 * How many rows a list has: exact up to {@link #MOST}, then "more than".
 *
 * @param counted at most {@code MOST + 1}
 */
public record RowCount(long counted) implements Serializable {
    /** Exact up to here. */
    public static final int MOST = 10_000;

    /** A number that was counted to its end. */
    public static RowCount of(long counted) {
        return new RowCount(Math.min(counted, MOST + 1L));
    }

    /**
     * The query that counts no further than it has to, for lists that may be very long.
     *
     * @param key a column that is never null, for example {@code l.id}
     * @param rows {@code from … where …}
     * @param order in which an index gives them
     */
    public static String query(String key, String rows, RowOrder order) {
        return "select count(r.k) from (select " + key + " as k " + rows + order.order(Edge.FIRST) + " fetch first "
                + (MOST + 1) + " rows only) r";
    }

    /** Whether there are more than were counted. */
    public boolean isMore() {
        return counted > MOST;
    }

    /** The number to show: exact, or {@link #MOST} of "more than". */
    public long shown() {
        return Math.min(counted, MOST);
    }
}
