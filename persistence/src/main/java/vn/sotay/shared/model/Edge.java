package vn.sotay.shared.model;

import java.io.Serializable;

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
