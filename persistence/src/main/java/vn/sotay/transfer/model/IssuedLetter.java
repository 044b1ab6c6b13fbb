package vn.sotay.transfer.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The letter of introduction with which a member goes.
 *
 * @param documentId public id of the document; null where another province issued it
 * @param number as printed on it
 * @param day the date on it
 * @param presentBy the last day on which it can be presented
 */
@Embeddable
public record IssuedLetter(
        @Column(name = "letter_document", length = 20) String documentId,
        @Column(name = "letter_number", length = 40) String number,
        @Column(name = "letter_day") LocalDate day,
        @Column(name = "present_by") LocalDate presentBy)
        implements Serializable {
    /** There is none. */
    static final IssuedLetter NONE = new IssuedLetter(null, null, null, null);

    /** Number and date, as a decision is named in the history of a member. */
    public String named() {
        return String.format(
                Locale.ROOT, "%s, %02d/%02d/%d", number, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
