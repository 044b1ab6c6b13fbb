package vn.sotay.roster.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.shared.model.Edge;

/** Gives the findings of an import row by row, in the order of the rows, and reads them by the page. */
final class FindingReader {
    private final Function<Edge, List<FaultRow>> source;
    private final Deque<FaultRow> page = new ArrayDeque<>();
    private Edge reached = Edge.FIRST;
    private boolean ended;

    /** @param source the findings from an edge on */
    FindingReader(Function<Edge, List<FaultRow>> source) {
        this.source = source;
    }

    /** What was found in a row; rows are asked for in ascending order. */
    List<FaultRow> of(int row) {
        var found = new ArrayList<FaultRow>(2);
        for (var next = peek(); next != null && next.row() <= row; next = peek()) {
            if (page.poll().row() == row) {
                found.add(next);
            }
        }
        return found;
    }

    private FaultRow peek() {
        if (page.isEmpty() && !ended) {
            page.addAll(source.apply(reached));
            ended = page.isEmpty();
            if (!ended) {
                reached = Edge.after(page.peekLast().place());
            }
        }
        return page.peek();
    }
}
