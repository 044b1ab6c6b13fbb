package vn.sotay.ledger.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A number as lists show it.
 *
 * @param by how the person is called who took it
 * @param issuedOn the date on the document; null unless issued
 * @param reason why it was cancelled; null unless it was
 */
public record NumberRow(
        String id,
        Integer number,
        NumberState state,
        String subject,
        String by,
        Instant takenAt,
        LocalDate issuedOn,
        String reason)
        implements Serializable {
    /** Whether it still waits for its document. */
    public boolean isOpen() {
        return state == NumberState.RESERVED;
    }
}
