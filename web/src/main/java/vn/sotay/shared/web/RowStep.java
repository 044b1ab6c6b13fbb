package vn.sotay.shared.web;

import java.io.Serializable;

/**
 * One link of a pager that walks by edges. What is empty is taken out of the address.
 *
 * @param key the message key of its label
 * @param icon the PrimeIcons class
 * @param off whether it leads nowhere new
 * @param row the number of the first row it leads to; empty where that is not known
 */
public record RowStep(String key, String icon, boolean off, String after, String before, String end, String row)
        implements Serializable {
    private static final String NONE = "";

    static RowStep end(String key, String icon, boolean off, String end) {
        return new RowStep(key, icon, off, NONE, NONE, end, NONE);
    }

    static RowStep back(boolean off, String before, Long row) {
        return new RowStep("shell.pager.back", "pi-angle-left", off, NONE, text(before), NONE, text(row));
    }

    static RowStep next(boolean off, String after, Long row) {
        return new RowStep("shell.pager.next", "pi-angle-right", off, text(after), NONE, NONE, text(row));
    }

    /** What its button sends, see {@link PostedStep}. */
    public String posted() {
        return "after=" + after + "&before=" + before + "&end=" + end + "&row=" + row;
    }

    private static String text(Object value) {
        return value == null ? NONE : value.toString();
    }
}
