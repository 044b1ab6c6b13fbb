package vn.sotay.transfer.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.sotay.transfer.model.TransferView;

/**
 * A transfer, its term, and what the caller may do with it now.
 *
 * @param due the last day for whoever has to act now; null when nothing is to be done any more
 * @param ownRequest whether the caller asked for it, and so decides nothing
 * @param readsLetter whether the letter is the caller's to read
 * @param seesMember whether the member's record is the caller's to see
 */
public record TransferDetail(
        TransferView view,
        LocalDate due,
        Set<TransferStep> steps,
        boolean ownRequest,
        boolean readsLetter,
        boolean seesMember)
        implements Serializable {
    /** Whether the caller may do this now. */
    public boolean may(String step) {
        return steps.contains(TransferStep.valueOf(step));
    }
}
