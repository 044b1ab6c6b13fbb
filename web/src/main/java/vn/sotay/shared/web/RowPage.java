package vn.sotay.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.RowCount;

/**
 * One page of a list with what leads to the others, for {@code t:rows}.
 *
 * @param rows what the page shows; serialisable
 * @param first the number of its first row; 0 where that is not known (the end of a list that is not counted to its end,
 *     or after a jump to a name)
 * @param firstId the public id of its first row, from which one page back begins; null on an empty page
 * @param lastId the public id of its last row, after which the next page begins; null on an empty page
 * @param before whether there are rows before it
 * @param after whether there are rows after it
 */
public record RowPage<T extends Serializable>(
        List<T> rows, RowCount count, long first, String firstId, String lastId, boolean before, boolean after)
        implements Serializable {
    /** Rows on a page. */
    public static final int SIZE = 25;

    /** Rows to ask for: one more than a page tells whether there is another one. */
    public static final int ASK = SIZE + 1;

    /**
     * The page that was read.
     *
     * @param read at most {@link #ASK} rows, the one too many on the side to which the list was read
     * @param first what the address says of the first row's number; null if nothing
     */
    public static <T extends Serializable> RowPage<T> of(
            List<T> read, Edge edge, RowCount count, Long first, Function<T, String> id) {
        var more = read.size() > SIZE;
        var inner = edge.isInside();
        var told = first == null ? 0 : first;
        if (edge.isBackward()) {
            var rows = more ? read.subList(read.size() - SIZE, read.size()) : read;
            var number = inner ? told : count.isMore() ? 0 : count.counted() - rows.size() + 1;
            return of(rows, count, more ? number : 1, more, inner, id);
        }
        return of(more ? read.subList(0, SIZE) : read, count, inner ? told : 1, inner, more, id);
    }

    private static <T extends Serializable> RowPage<T> of(
            List<T> rows, RowCount count, long first, boolean before, boolean after, Function<T, String> id) {
        var none = rows.isEmpty();
        return new RowPage<>(
                List.copyOf(rows),
                count,
                first,
                none ? null : id.apply(rows.get(0)),
                none ? null : id.apply(rows.get(rows.size() - 1)),
                before,
                after);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The number of the last row. */
    public long last() {
        return first + rows.size() - 1;
    }

    /** Whether the numbers of its rows are known. */
    public boolean isNumbered() {
        return first > 0;
    }

    /** The number of the first row one page back; null where it is not known. */
    Long firstBack() {
        return isNumbered() ? Math.max(1, first - SIZE) : null;
    }

    /** The number of the first row of the next page; null where it is not known. */
    Long firstNext() {
        return isNumbered() ? first + rows.size() : null;
    }

    /** First, back, next, last. */
    public List<RowStep> steps() {
        return List.of(
                RowStep.end("shell.pager.first", "pi-angle-double-left", !before, ""),
                RowStep.back(!before, firstId, firstBack()),
                RowStep.next(!after, lastId, firstNext()),
                RowStep.end("shell.pager.last", "pi-angle-double-right", !after, "last"));
    }
}
