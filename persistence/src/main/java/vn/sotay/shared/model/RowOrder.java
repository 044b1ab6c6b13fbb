package vn.sotay.shared.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order of a list by a column that is never null and that an index gives: it reads a page from an edge, the end of the
 * list like its beginning. Where rows share a value of the column, a second one, which no two rows share, decides.
 *
 * @param column in the query, for example {@code a.displayName}
 * @param atEdge the column in the row at the edge, as a query for the row with the public id {@code :edge}, or a parameter
 * @param lead a column that the list has one value of and with which the index begins: H2 reads an index in its order only
 *     if that is named; else null
 * @param tie the deciding column; null where no two rows share a value of the first
 * @param tieAtEdge the deciding column in the row at the edge
 */
public record RowOrder(String lead, String column, String atEdge, String tie, String tieAtEdge, boolean descending)
        implements Serializable {
    /** Ascending by a column that no two rows share. */
    public static RowOrder by(String column, String atEdge) {
        return new RowOrder(null, column, atEdge, null, null, false);
    }

    /** The same order, decided by a second column where the first does not. */
    public RowOrder thenBy(String decidingColumn, String decidingAtEdge) {
        return new RowOrder(lead, column, atEdge, decidingColumn, decidingAtEdge, descending);
    }

    /** The same order within one value of the column with which the index begins. */
    public RowOrder within(String leadingColumn) {
        return new RowOrder(leadingColumn, column, atEdge, tie, tieAtEdge, descending);
    }

    /** The same order from its other end. */
    public RowOrder reversed() {
        return new RowOrder(lead, column, atEdge, tie, tieAtEdge, !descending);
    }

    /** What only the rows beyond the edge fulfil; to be written after other conditions. */
    public String condition(Edge edge) {
        return edge.row() == null ? "" : " and " + beyond(isFalling(edge) ? " < " : " > ");
    }

    /** The range of the first column stands alone, because that is what an index is entered by. */
    private String beyond(String sign) {
        var place = "(" + atEdge + ")";
        return tie == null
                ? column + sign + place
                : column + sign.stripTrailing() + "= " + place + " and (" + column + sign + place + " or " + tie + sign
                        + "(" + tieAtEdge + "))";
    }

    /** The order in which the query has to read. */
    public String order(Edge edge) {
        var way = isFalling(edge) ? " desc" : "";
        return " order by " + (lead == null ? "" : lead + way + ", ") + column + way
                + (tie == null ? "" : ", " + tie + way);
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
