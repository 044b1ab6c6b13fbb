package vn.sotay.member.web;

import java.io.Serializable;
import java.util.List;
import vn.sotay.member.model.MemberCount;
import vn.sotay.member.model.MemberEdge;
import vn.sotay.member.model.MemberRow;

/**
 * One page of a list of people, with what leads to the others.
 *
 * @param first the number of its first row; 0 where that is not known (the end of a list that is not counted to its end)
 * @param before whether there are rows before it
 * @param after whether there are rows after it
 */
public record MemberPage(List<MemberRow> rows, MemberCount count, long first, boolean before, boolean after)
        implements Serializable {
    /** Rows on a page. */
    public static final int SIZE = 25;

    /**
     * @param read one row more than a page, if there is one, on the side to which the list was read
     * @param first what the address says of the first row's number; 0 if nothing
     */
    static MemberPage of(List<MemberRow> read, MemberEdge edge, MemberCount count, long first) {
        var more = read.size() > SIZE;
        var inner = edge.member() != null;
        if (edge.isBackward()) {
            var rows = more ? read.subList(read.size() - SIZE, read.size()) : read;
            var number = inner ? first : count.isMore() ? 0 : count.counted() - rows.size() + 1;
            return new MemberPage(List.copyOf(rows), count, more ? number : 1, more, inner);
        }
        var rows = more ? read.subList(0, SIZE) : read;
        return new MemberPage(List.copyOf(rows), count, inner ? first : 1, inner, more);
    }

    /** Whether nobody is listed. */
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

    /** The first row, from which one page back begins. */
    public String firstId() {
        return rows.get(0).id();
    }

    /** The last row, after which the next page begins. */
    public String lastId() {
        return rows.get(rows.size() - 1).id();
    }

    /** The number of the first row one page back; 0 where it is not known. */
    public long firstBack() {
        return isNumbered() ? Math.max(1, first - SIZE) : 0;
    }

    /** The number of the first row of the next page; 0 where it is not known. */
    public long firstNext() {
        return isNumbered() ? first + rows.size() : 0;
    }
}
