package vn.sotay.roster.model;

import java.io.Serializable;
import vn.sotay.shared.model.VietnameseText;

/**
 * One cell as the sheet holds it.
 *
 * @param text what is written, empty for an empty cell; of a number its plain digits
 * @param number whether it is a number: then leading zeros are lost, and a date is a count of days
 */
public record SheetCell(String text, boolean number) implements Serializable {
    /** Nothing. */
    public static final SheetCell EMPTY = new SheetCell("", false);

    /** A text cell. */
    public static SheetCell of(String text) {
        return text == null || text.isEmpty() ? EMPTY : new SheetCell(text, false);
    }

    /** Cleaned: NFC, single spaces, no invisible marks. */
    public String clean() {
        return text.isEmpty() ? text : VietnameseText.nfc(text);
    }

    /** Whether nothing visible is written. */
    public boolean isBlank() {
        return text.isEmpty() || clean().isEmpty();
    }
}
