package vn.sotay.shared.web;

import java.io.Serializable;
import java.util.List;

/**
 * Where in a list a page stands, for {@code t:pager}.
 *
 * @param page the page shown, from 1
 * @param size rows on a page
 * @param total rows in all, as far as they were counted
 * @param totalText the total as it is to be read: {@code 4.567}, or {@code hơn 10.000}
 */
public record Pager(int page, int size, long total, String totalText) implements Serializable {
    /**
     * One link of the pager.
     *
     * @param key the message key of its label
     * @param icon the PrimeIcons class
     * @param page where it leads
     * @param off whether it leads nowhere new
     */
    public record To(String key, String icon, int page, boolean off) implements Serializable {}

    private static final int ROWS = 25;

    /** The page that was asked for, or the nearest that there is. */
    public static Pager of(int asked, long total, Formats formats) {
        var all = new Pager(1, ROWS, total, formats.number(total));
        return new Pager(Math.max(1, Math.min(asked, all.last())), ROWS, total, all.totalText());
    }

    /** How many rows come before this page. */
    public int skipped() {
        return (page - 1) * size;
    }

    /** The number of the first row shown, 0 in an empty list. */
    public long from() {
        return total == 0 ? 0 : (long) (page - 1) * size + 1;
    }

    /** The number of the last row shown. */
    public long to() {
        return Math.min(total, (long) page * size);
    }

    /** The last page. */
    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Whether there is anywhere to go. */
    public boolean severalPages() {
        return last() > 1;
    }

    /** First, back, next, last. */
    public List<To> links() {
        return List.of(
                new To("shell.pager.first", "pi-angle-double-left", 1, page <= 1),
                new To("shell.pager.back", "pi-angle-left", Math.max(1, page - 1), page <= 1),
                new To("shell.pager.next", "pi-angle-right", Math.min(last(), page + 1), page >= last()),
                new To("shell.pager.last", "pi-angle-double-right", last(), page >= last()));
    }
}
