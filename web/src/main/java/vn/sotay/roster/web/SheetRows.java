package vn.sotay.roster.web;

import vn.sotay.roster.model.SheetPlace;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.web.RowAddress;

/** Pages of what was found in the rows of a sheet: {@code from} in the address is a row as Excel shows it. */
final class SheetRows {
    private static final int LONGEST = 9;

    private SheetRows() {}

    /** The edge that the address names; the first page for a {@code from} that is no number. */
    static Edge edge(RowAddress at) {
        if (at.getFrom() == null) {
            return at.edge();
        }
        var digits = at.getFrom().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > LONGEST ? Edge.FIRST : SheetPlace.from(Integer.parseInt(digits));
    }
}
