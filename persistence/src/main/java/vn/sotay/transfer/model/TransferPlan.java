package vn.sotay.transfer.model;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.TransferKind;

/**
 * What is asked for.
 *
 * @param training whether the member goes to study; only of a temporary transfer
 * @param movesOn the day of the decision or of the move, from which the term of a transfer is counted
 * @param stayFrom the first day elsewhere; only of a temporary transfer
 * @param stayUntil the last day elsewhere; only of a temporary transfer
 * @param reason may be missing
 */
public record TransferPlan(
        TransferKind kind, boolean training, LocalDate movesOn, LocalDate stayFrom, LocalDate stayUntil, String reason)
        implements Serializable {
    /** Whether the member stays at home in the sending unit. */
    public boolean isTemporary() {
        return kind == TransferKind.TEMPORARY;
    }
}
