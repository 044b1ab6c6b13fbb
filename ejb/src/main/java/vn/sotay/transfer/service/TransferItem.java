package vn.sotay.transfer.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.transfer.model.TransferRow;

/**
 * A transfer of a list with its term.
 *
 * @param due the last day for whoever has to act now; null when nothing is to be done any more
 */
public record TransferItem(TransferRow row, LocalDate due) implements Serializable {
    /** Its public id. */
    public String id() {
        return row.id();
    }
}
