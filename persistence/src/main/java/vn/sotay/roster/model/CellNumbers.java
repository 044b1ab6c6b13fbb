package vn.sotay.roster.model;

import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.shared.model.CardNumber;
import vn.sotay.shared.model.CitizenId;
import vn.sotay.shared.model.PhoneNumber;

/**
 * Reads card numbers, citizen IDs and telephone numbers from cells.
 *
 * @param cardSeries patterns of card numbers of the rule set
 */
record CellNumbers(List<Pattern> cardSeries) {
    private static final int CITIZEN_ID_DIGITS = 12;
    private static final int CARD_DIGITS = 8;
    private static final int PHONE_DIGITS = 10;

    /** Null for an empty cell; a number of no series is a fault, and kept. */
    String card(SheetCell cell, RowFindings found) {
        var number = CardNumber.of(padded(cell, CARD_DIGITS, 3, MemberColumn.CARD, found));
        if (number.isPresent() && !number.get().fits(cardSeries)) {
            found.fault(FaultCode.BAD_CARD, MemberColumn.CARD, cell.clean());
        }
        return number.map(CardNumber::value)
                .map(value -> CellTexts.cut(value, 20))
                .orElse(null);
    }

    /** Null for an empty cell and, with a warning, for what is no citizen ID. */
    String citizenId(SheetCell cell, RowFindings found) {
        var typed = padded(cell, CITIZEN_ID_DIGITS, 3, MemberColumn.CITIZEN_ID, found);
        var id = CitizenId.of(typed);
        if (id.isEmpty() && !cell.isBlank()) {
            found.warn(WarningCode.BAD_CITIZEN_ID, MemberColumn.CITIZEN_ID, cell.clean());
        }
        return id.map(CitizenId::value).orElse(null);
    }

    /** Null for an empty cell; what is no telephone number is kept as written, with a warning. */
    String phone(SheetCell cell, RowFindings found) {
        var typed = padded(cell, PHONE_DIGITS, 2, MemberColumn.PHONE, found);
        var phone = PhoneNumber.of(typed);
        if (phone.isEmpty() && !cell.isBlank()) {
            found.warn(WarningCode.BAD_PHONE, MemberColumn.PHONE, cell.clean());
            return CellTexts.cut(cell.clean(), 30);
        }
        return phone.map(PhoneNumber::value).orElse(null);
    }

    /** A number cell loses the zeros a number begins with; up to {@code lost} of them are given back. */
    private static String padded(SheetCell cell, int digits, int lost, MemberColumn column, RowFindings found) {
        var text = cell.text();
        if (!cell.number() || text.length() >= digits || text.length() < digits - lost) {
            return text;
        }
        found.warn(WarningCode.LEADING_ZEROS, column, text);
        return "0".repeat(digits - text.length()) + text;
    }
}
