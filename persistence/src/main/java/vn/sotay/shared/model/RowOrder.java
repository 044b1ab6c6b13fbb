package vn.sotay.shared.model;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order of a list by one column that no two rows share and that an index gives: it reads a page from an edge, the end
 * of the list like its beginning.
 *
 * @param column in the query, for example {@code g.id}
 * @param atEdge the query for the column of the row with the public id {@code :edge}
 */
public record RowOrder(String column, String atEdge, boolean descending) implements java.io.Serializable {
    /** What only the rows beyond the edge fulfil; to be written after other conditions. */
    public String condition(Edge edge) {
        return edge.row() == null ? "" : " and " + column + (isFalling(edge) ? " < " : " > ") + "(" + atEdge + ")";
    }

    /** The order in which the query has to read. */
    public String order(Edge edge) {
        return " order by " + column + (isFalling(edge) ? " desc" : "");
    }

    /** The rows of the page, always in the order of the list. */
    public <T> List<T> read(TypedQuery<T> query, Edge edge, int limit) {
        if (edge.row() != null) {
            query.setParameter("edge", edge.row());
        }
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
