package vn.sotay.shared.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a list by columns that are never null and that an index gives: it reads a page from an edge, the end of the
 * list like its beginning. Where rows share a value of a column, the next one decides; no two rows share all of them.
 *
 * @param lead a column that the list has one value of and with which the index begins: H2 reads an index in its order only
 *     if that is named; else null
 * @param keys the columns, at least one
 */
public record RowOrder(String lead, List<Key> keys, boolean descending) implements Serializable {
    /**
     * One of the columns.
     *
     * @param column in the query, for example {@code a.displayName}
     * @param atEdge the column in the row at the edge, as a query for the row with the public id {@code :edge}, or a
     *     parameter
     */
    public record Key(String column, String atEdge) implements Serializable {}

    /** Ascending by a column. */
    public static RowOrder by(String column, String atEdge) {
        return new RowOrder(null, List.of(new Key(column, atEdge)), false);
    }

    /** The same order, decided by another column where the ones before do not. */
    public RowOrder thenBy(String decidingColumn, String decidingAtEdge) {
        var all = new ArrayList<>(keys);
        all.add(new Key(decidingColumn, decidingAtEdge));
        return new RowOrder(lead, List.copyOf(all), descending);
    }

    /** The same order within one value of the column with which the index begins. */
    public RowOrder within(String leadingColumn) {
        return new RowOrder(leadingColumn, keys, descending);
    }

    /** The same order from its other end. */
    public RowOrder reversed() {
        return new RowOrder(lead, keys, !descending);
    }

    /** What only the rows beyond the edge fulfil; to be written after other conditions. */
    public String condition(Edge edge) {
        return edge.row() == null ? "" : " and " + beyond(keys, isFalling(edge) ? " < " : " > ");
    }

    /** The range of the first column stands alone, because that is what an index is entered by. */
    private static String beyond(List<Key> keys, String sign) {
        var key = keys.get(0);
        var place = "(" + key.atEdge() + ")";
        return keys.size() == 1
                ? key.column() + sign + place
                : key.column() + sign.stripTrailing() + "= " + place + " and (" + key.column() + sign + place + " or "
                        + beyond(keys.subList(1, keys.size()), sign) + ")";
    }

    /** The order in which the query has to read. */
    public String order(Edge edge) {
        var way = isFalling(edge) ? " desc" : "";
        return Stream.concat(Stream.ofNullable(lead), keys.stream().map(Key::column))
                .map(column -> column + way)
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** The rows of the page, always in the order of the list. */
    public <T> List<T> read(TypedQuery<T> query, Edge edge, int limit) {
        if (edge.row() != null) {
            query.setParameter("edge", edge.row());
        }
        return inOrder(query, edge, limit);
    }

    /** As {@link #read}, for a query whose edge is bound already. */
    public <T> List<T> inOrder(TypedQuery<T> query, Edge edge, int limit) {
        var rows = query.setMaxResults(limit).getResultList();
        if (edge.isBackward()) {
            rows = new ArrayList<>(rows);
            Collections.reverse(rows);
        }
        return rows;
    }

    private boolean isFalling(Edge edge) {
        return descending != edge.isBackward();
    }
}
