package vn.sotay.member.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;

/**
 * Changes standing or participation by a decision.
 *
 * @param version of the record that was looked at
 * @param from the first day of the new state
 * @param number the decision's number; empty if it is taken from a ledger now
 * @param decidedOn its date
 * @param ledger the ledger that gives the number; null if it is known
 * @param subject what the decision is about, for the ledger
 */
public record DecideStatus(
        String id,
        int version,
        Standing standing,
        Participation participation,
        LocalDate from,
        String number,
        LocalDate decidedOn,
        String ledger,
        String subject)
        implements Serializable {
    /** Whether the number comes from a ledger. */
    boolean isNumbered() {
        return ledger != null && !ledger.isBlank();
    }
}
