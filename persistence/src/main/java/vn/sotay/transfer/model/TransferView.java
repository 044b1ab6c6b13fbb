package vn.sotay.transfer.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.sotay.shared.model.PartialDate;

/**
 * A transfer with what both units need to know of it.
 *
 * @param version for {@code If-Match}
 * @param fromPath path of the unit that sends; null where that is not of the province
 * @param toPath path of the unit that receives; null where that is not of the roster
 * @param requestedBy name of who asked, as {@code releasedBy}, {@code sentBy} and {@code closedBy}; null before
 * @param requester username of who asked
 * @param letterId public id of the letter; null where another province issued it
 * @param note why it was refused or taken back
 * @param birthText of a newcomer, as his letter says
 */
public record TransferView(
        TransferRow row,
        int version,
        String fromPath,
        String toPath,
        boolean training,
        String reason,
        String requestedBy,
        String requester,
        String releasedBy,
        Instant releasedAt,
        String letterId,
        String letterNumber,
        LocalDate letterDay,
        String sentBy,
        LocalDate acceptedOn,
        String closedBy,
        Instant closedAt,
        String note,
        PartialDate birth,
        String birthText,
        String cardNumber)
        implements Serializable {
    /** The day of birth, as precisely as it is known; empty if it is not. */
    public String birthDate() {
        return birth == null ? Objects.requireNonNullElse(birthText, "") : birth.display();
    }
}
