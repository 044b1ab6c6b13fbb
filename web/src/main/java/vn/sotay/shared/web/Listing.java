package vn.sotay.shared.web;

import java.util.List;
import java.util.function.Function;
import vn.sotay.shared.model.Edge;

/**
 * A page of a list as REST answers it.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last one
 */
public record Listing<T>(List<T> items, String nextCursor) {
    /** The most items a page may have. */
    public static final int MOST = 200;

    /** Everything, in one page. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }

    /**
     * One page of a list that was read one item further than the limit, which tells whether there is more.
     *
     * @param read at most {@code limit + 1} items
     * @param cursor makes the cursor of the last item of the page
     */
    public static <T> Listing<T> page(List<T> read, int limit, Function<T, String> cursor) {
        if (read.size() <= limit) {
            return whole(read);
        }
        var items = List.copyOf(read.subList(0, limit));
        return new Listing<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** Where the page of a cursor begins; without one, the first page. */
    public static Edge edge(String cursor) {
        return cursor == null || cursor.isEmpty() ? Edge.FIRST : Edge.after(cursor);
    }

    /** The same page in other words. */
    public <R> Listing<R> map(Function<T, R> words) {
        return new Listing<>(items.stream().map(words).toList(), nextCursor);
    }

    /** The limit that was asked for, brought between 1 and {@link #MOST}. */
    public static int limit(int asked) {
        return Math.max(1, Math.min(asked, MOST));
    }
}
