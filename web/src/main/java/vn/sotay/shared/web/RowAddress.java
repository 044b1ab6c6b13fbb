package vn.sotay.shared.web;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.sotay.shared.model.Edge;

/**
 * Which page of a list the address names: {@code after} or {@code before} a row, {@code end=last}, or {@code from} a typed
 * name; with {@code row}, the number of its first row. A page declares them as view parameters of its bean's {@code at}.
 */
public final class RowAddress implements Serializable {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private String after;
    private String before;
    private String end;
    private String from;
    private Long row;

    /** The edge that it names; the first page if none. */
    public Edge edge() {
        if (after != null) {
            return Edge.after(after);
        } else if (before != null) {
            return Edge.before(before);
        }
        if (from != null) {
            return Edge.from(from);
        }
        return end == null ? Edge.FIRST : Edge.LAST;
    }

    /** Back to the first page: what is listed has changed. */
    public void reset() {
        after = null;
        before = null;
        end = null;
        from = null;
        row = null;
    }

    /** To where a button of the list leads; to the first page if it says nothing of pages. */
    public void go(PostedStep step) {
        reset();
        after = step.value("after");
        before = step.value("before");
        end = step.value("end");
        var number = step.value("row");
        setRow(number == null || !NUMBER.matcher(number).matches() ? null : Long.valueOf(number));
    }

    /** To where a text would stand, for lists in the order of names. */
    public void go(String typed) {
        reset();
        from = blank(typed);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = blank(after);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = blank(before);
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = blank(end);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = blank(from);
    }

    public Long getRow() {
        return row;
    }

    public void setRow(Long row) {
        this.row = row == null || row < 1 ? null : row;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
