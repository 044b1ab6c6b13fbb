package vn.sotay.shared.service;

import org.dhatim.fastexcel.Worksheet;

/** Cells of spreadsheets that leave the system: what somebody typed must never run on the reader's machine. */
public final class PlainCells {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private PlainCells() {}

    /** Text stays text, also when somebody edits the cell; nothing is written for no text. */
    public static void text(Worksheet sheet, int line, int place, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        sheet.inlineString(line, place, text);
        if (STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            sheet.style(line, place).format("@").set();
        }
    }
}
