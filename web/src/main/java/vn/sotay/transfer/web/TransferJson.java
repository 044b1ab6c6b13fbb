package vn.sotay.transfer.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.sotay.member.model.TransferKind;
import vn.sotay.transfer.model.TransferDirection;
import vn.sotay.transfer.model.TransferRow;
import vn.sotay.transfer.model.TransferState;
import vn.sotay.transfer.service.TransferItem;

/**
 * A transfer of a list.
 *
 * @param member public id of the record; null for a newcomer who is not taken in
 * @param from name of the sending unit, or where that is, in words
 * @param to name of the receiving unit, or where that is, in words
 * @param due the last day for whoever has to act now; null when nothing is to be done any more
 */
public record TransferJson(
        String id,
        TransferState state,
        TransferKind kind,
        TransferDirection direction,
        String member,
        String fullName,
        String from,
        String to,
        Instant requestedAt,
        LocalDate movesOn,
        LocalDate stayFrom,
        LocalDate stayUntil,
        LocalDate due) {
    static TransferJson of(TransferItem item) {
        return of(item.row(), item.due());
    }

    static TransferJson of(TransferRow row, LocalDate due) {
        return new TransferJson(
                row.id(),
                row.state(),
                row.kind(),
                row.direction(),
                row.memberId(),
                row.fullName(),
                row.origin(),
                row.destination(),
                row.requestedAt(),
                row.movesOn(),
                row.stayFrom(),
                row.stayUntil(),
                due);
    }
}
