package vn.sotay.roster.service;

import java.io.Serializable;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.shared.model.InvalidInput;

/**
 * A place in a list of faults or warnings.
 *
 * @param row the sheet's row
 * @param key of the finding, because a row may have several
 */
public record FindingCursor(int row, long key) implements Serializable {
    /** Before the first. */
    public static final FindingCursor START = new FindingCursor(0, 0);

    /** Behind this one. */
    public static FindingCursor behind(FaultRow last) {
        return new FindingCursor(last.row(), last.key());
    }

    /**
     * Reads what {@link #toString} wrote; nothing is the start.
     *
     * @throws InvalidInput {@code shared.cursor} for anything else
     */
    public static FindingCursor of(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            var dot = text.indexOf('.');
            return new FindingCursor(
                    Integer.parseInt(text.substring(0, dot)),
                    Long.parseLong(text.substring(dot + 1), Character.MAX_RADIX));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw new InvalidInput("cursor", "shared.cursor");
        }
    }

    @Override
    public String toString() {
        return row + "." + Long.toString(key, Character.MAX_RADIX);
    }
}
