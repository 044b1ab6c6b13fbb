package vn.sotay.shared.service;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.sotay.shared.model.Edge;

/**
 * A list whose columns say head and cell in one place, so that the two cannot drift apart.
 *
 * @param <R> a row of the list's page
 */
public abstract class ColumnSheet<R> implements SheetSource {
    /**
     * A column.
     *
     * @param key the message key of its head
     * @param width in characters
     * @param cell what stands in it, as {@link SheetSource.Line} has it
     */
    protected record Column<R>(String key, int width, Function<R, Serializable> cell) {
        /** For the sheets. */
        public Column {}
    }

    /** The columns, from left to right. */
    protected abstract List<Column<R>> columns();

    /** The rows from an edge on. */
    protected abstract List<R> rows(Asked asked, Edge edge, int limit);

    /** What names the row as the edge of a page. */
    protected abstract String place(R row);

    @Override
    public List<Head> heads() {
        return columns().stream().map(one -> new Head(one.key(), one.width())).toList();
    }

    @Override
    public List<Line> lines(Asked asked, Edge edge, int limit) {
        return rows(asked, edge, limit).stream().map(this::line).toList();
    }

    private Line line(R row) {
        var cells = columns().stream().map(one -> one.cell().apply(row)).toArray(Serializable[]::new);
        return new Line(place(row), Arrays.asList(cells));
    }
}
