package vn.sotay.shared.web;

import java.io.Serializable;

/**
 * In which order a list stands, for {@code t:sort}: the word of a column, {@code -} before it for descending.
 *
 * @param sort what the address says; null for the usual order
 * @param usual the usual order, which no address names
 */
public record Sorting(String sort, String usual) implements Serializable {
    private static final String DOWN = "-";

    /** What {@code aria-sort} of a column's header says. */
    public String aria(String column) {
        return !column.equals(column()) ? "none" : isDown() ? "descending" : "ascending";
    }

    /** The PrimeIcons class of the arrow. */
    public String icon(String column) {
        return !column.equals(column()) ? "pi-sort-alt" : isDown() ? "pi-sort-down" : "pi-sort-up";
    }

    /** What the address says once the header is pressed: up, then down; empty for the usual order. */
    public String turned(String column) {
        var turned = column.equals(column()) && !isDown() ? DOWN + column : column;
        return turned.equals(usual) ? "" : turned;
    }

    /** The same as a button sends it, see {@link PostedStep}. */
    public String posted(String column) {
        return "sort=" + turned(column);
    }

    private String now() {
        return sort == null ? usual : sort;
    }

    private boolean isDown() {
        return now().startsWith(DOWN);
    }

    private String column() {
        return isDown() ? now().substring(DOWN.length()) : now();
    }
}
