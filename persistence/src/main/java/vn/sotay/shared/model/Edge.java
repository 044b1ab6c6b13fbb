package vn.sotay.shared.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * Where in a list a page begins: at the first or last row, right after or before a row that was shown, or where a typed
 * text would stand. However long the list, every page costs what the first one costs.
 *
 * @param row the public id of that row; else null
 * @param from the typed text, for lists in the order of names; else null
 */
public record Edge(Direction direction, String row, String from) implements Serializable {
    /** Which way the list is read from the edge. */
    public enum Direction {
        FORWARD,
        BACKWARD
    }

    /** The first page. */
    public static final Edge FIRST = new Edge(Direction.FORWARD, null, null);

    /** The last page. */
    public static final Edge LAST = new Edge(Direction.BACKWARD, null, null);

    /** The page after this row. */
    public static Edge after(String row) {
        return new Edge(Direction.FORWARD, row, null);
    }

    /** The page before this row. */
    public static Edge before(String row) {
        return new Edge(Direction.BACKWARD, row, null);
    }

    /** The page that begins where this text would stand. */
    public static Edge from(String text) {
        return new Edge(Direction.FORWARD, null, text);
    }

    /** The same edge of the list in the opposite order. */
    public Edge mirrored() {
        return new Edge(isBackward() ? Direction.FORWARD : Direction.BACKWARD, row, from);
    }

    /** The same edge with what its row is found by in the query, for lists that look the row up first. */
    public Edge at(String found) {
        return new Edge(direction, found, null);
    }

    /**
     * The page of a list that is short enough to be at hand as a whole: it is sorted by what no index gives.
     *
     * @param id the public id of a row
     * @return at most {@code limit} rows, always in the order of the list
     * @throws InvalidInput {@code shared.cursor} where the row is not in the list
     */
    public <T> List<T> cut(List<T> rows, Function<T, String> id, int limit) {
        var at = row == null ? -1 : rows.stream().map(id).toList().indexOf(row);
        if (row != null && at < 0) {
            throw new InvalidInput("cursor", "shared.cursor");
        }
        if (isBackward()) {
            var end = row == null ? rows.size() : at;
            return rows.subList(Math.max(0, end - limit), end);
        }
        return rows.subList(at + 1, Math.min(rows.size(), at + 1 + limit));
    }

    /**
     * The number of its row, for lists whose rows are named by numbers.
     *
     * @throws InvalidInput {@code shared.cursor} where the row is named by anything else
     */
    public Long number() {
        try {
            return Long.valueOf(row);
        } catch (NumberFormatException wrong) {
            throw new InvalidInput("cursor", "shared.cursor");
        }
    }

    /** Whether the page begins somewhere inside, so that its place is not known from the edge alone. */
    public boolean isInside() {
        return row != null || from != null;
    }

    /** Whether the list is read from its end. */
    public boolean isBackward() {
        return direction == Direction.BACKWARD;
    }
}
