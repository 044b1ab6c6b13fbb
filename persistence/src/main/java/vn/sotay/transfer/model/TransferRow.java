package vn.sotay.transfer.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.member.model.TransferKind;

/**
 * A transfer as lists show it.
 *
 * @param memberId public id of the member's record; null for a newcomer who is not taken in
 * @param fromName who sends; null where that is not of the province
 * @param toName who receives; null where that is not of the roster
 * @param place who sends or receives outside of the roster, in words; else null
 * @param movesOn the day of the decision or of the move
 * @param presentBy the last day of the letter; null before it is issued
 * @param stayFrom the first day of a temporary stay; null for good, as {@code stayUntil}, its last day
 */
public record TransferRow(
        String id,
        TransferKind kind,
        TransferDirection direction,
        TransferState state,
        String memberId,
        String fullName,
        String fromName,
        String toName,
        String place,
        Instant requestedAt,
        LocalDate movesOn,
        LocalDate presentBy,
        LocalDate stayFrom,
        LocalDate stayUntil)
        implements Serializable {
    /** Who sends, in words. */
    public String origin() {
        return fromName == null ? place : fromName;
    }

    /** Who receives, in words. */
    public String destination() {
        return toName == null ? place : toName;
    }
}
