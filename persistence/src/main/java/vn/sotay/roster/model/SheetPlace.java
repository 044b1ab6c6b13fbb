package vn.sotay.roster.model;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.util.List;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RowOrder;

/**
 * A place in a list of what was found in the rows of a sheet.
 *
 * @param row as Excel shows it
 * @param key of the finding, because a row may have several; 0 stands before all of them
 */
public record SheetPlace(int row, long key) implements Serializable {
    /** By row, and in it as it was found: the index of the import and its rows. */
    static final RowOrder ORDER =
            RowOrder.by("f.sheetRow", ":edgeRow").thenBy("f.id", ":edgeKey").within("f.importId");

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws InvalidInput {@code shared.cursor} for anything else
     */
    static SheetPlace of(String text) {
        try {
            var dot = text.indexOf('.');
            return new SheetPlace(
                    Integer.parseInt(text.substring(0, dot)),
                    Long.parseLong(text.substring(dot + 1), Character.MAX_RADIX));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw new InvalidInput("cursor", "shared.cursor");
        }
    }

    /** The edge of a list at a row of the sheet: that row is the first, or the next one that has something. */
    public static Edge from(int row) {
        return Edge.after(new SheetPlace(row, 0).toString());
    }

    /** The same edge with a row: only by a range of rows does H2 find the index of the import and its rows. */
    static Edge bounded(Edge edge) {
        if (edge.row() != null) {
            return edge;
        }
        return edge.isBackward() ? Edge.before(new SheetPlace(Integer.MAX_VALUE, 0).toString()) : from(0);
    }

    /** Reads a page of a query with {@link #ORDER} from a {@link #bounded} edge. */
    static <T> List<T> read(TypedQuery<T> query, Edge edge, int limit) {
        var place = of(edge.row());
        query.setParameter("edgeRow", place.row()).setParameter("edgeKey", place.key());
        return ORDER.inOrder(query, edge, limit);
    }

    @Override
    public String toString() {
        return row + "." + Long.toString(key, Character.MAX_RADIX);
    }
}
