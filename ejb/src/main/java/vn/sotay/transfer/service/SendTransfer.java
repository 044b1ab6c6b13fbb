package vn.sotay.transfer.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.document.service.LetterParts;
import vn.sotay.member.service.IssueIntroduction;
import vn.sotay.transfer.model.Transfer;

/**
 * The letter of introduction with which a member goes; where to, for how long and why the transfer says.
 *
 * @param ledger public id of the ledger that gives the number; its committee issues the letter
 * @param day the date on it
 * @param feePaidTo the last month for which the fee is paid, {@code 9/2024}
 * @param fileNumber of the member's file; may be missing
 * @param listNumber in the branch's list; may be missing
 */
public record SendTransfer(
        String ledger, LocalDate day, String feePaidTo, String fileNumber, String listNumber, LetterParts parts)
        implements Serializable {
    IssueIntroduction of(Transfer transfer) {
        var plan = transfer.plan();
        return new IssueIntroduction(
                ledger,
                day,
                plan.kind(),
                transfer.destination(),
                plan.stayFrom(),
                plan.stayUntil(),
                plan.reason(),
                feePaidTo,
                fileNumber,
                listNumber,
                parts);
    }
}
