package vn.sotay.shared.service;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.ListColumn;

/**
 * A list whose columns say head and cell in one place, so that the two cannot drift apart.
 *
 * @param <R> a row of the list's page
 */
public abstract class ColumnSheet<R> implements SheetSource {
    /**
     * A column.
     *
     * @param cell what stands in it, as {@link SheetSource.Line} has it
     */
    protected record Column<R>(SheetHead head, Function<R, Serializable> cell) {
        /** For the sheets. */
        public Column {}

        /** A column that the page always shows. */
        public static <R> Column<R> always(String name, String key, int width, Function<R, Serializable> cell) {
            return part(name, SheetHead.ALWAYS, key, width, cell);
        }

        /** A column that the page calls the same. */
        public static <R> Column<R> usual(String name, String key, int width, Function<R, Serializable> cell) {
            return part(name, name, key, width, cell);
        }

        /** The same, but leaving only when somebody chose it. */
        public static <R> Column<R> more(String name, String key, int width, Function<R, Serializable> cell) {
            return new Column<>(new SheetHead(ListColumn.more(name, key), name, width), cell);
        }

        /** A part of what the page shows in one column. */
        public static <R> Column<R> part(
                String name, String seen, String key, int width, Function<R, Serializable> cell) {
            return new Column<>(new SheetHead(ListColumn.usual(name, key), seen, width), cell);
        }
    }

    /** The columns, from left to right. */
    protected abstract List<Column<R>> columns();

    /** The rows from an edge on. */
    protected abstract List<R> rows(Asked asked, Edge edge, int limit);

    /** What names the row as the edge of a page. */
    protected abstract String place(R row);

    @Override
    public List<SheetHead> heads() {
        return columns().stream().map(Column::head).toList();
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
