package vn.sotay.document.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.ledger.model.DocumentType;

/**
 * A document as lists show it.
 *
 * @param number as printed
 * @param day the date on it
 * @param by how the person is called who issued it
 * @param revokeReason why it was taken back; null unless it was, as are the two after it
 */
public record DocumentRow(
        String id,
        DocumentTemplate template,
        String number,
        LocalDate day,
        String subject,
        String unitId,
        String unitName,
        DocumentState state,
        String by,
        Instant frozenAt,
        String appVersion,
        String revokeReason,
        String revokedBy,
        Instant revokedAt)
        implements Serializable {
    /** Its kind. */
    public DocumentType type() {
        return template.type();
    }

    /** Whether it can be taken back. */
    public boolean isOpen() {
        return state.next().contains(DocumentState.REVOKED);
    }
}
