package vn.sotay.duplicate.model;

import java.io.Serializable;
import java.time.Instant;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.PartialDate;

/**
 * A pair in a list.
 *
 * @param likeness as {@link Likeness#text} writes it
 */
public record PairRow(
        String id,
        PairState state,
        int score,
        String likeness,
        Instant foundAt,
        String firstName,
        PartialDate firstBirth,
        Standing firstStanding,
        String firstUnit,
        String secondName,
        PartialDate secondBirth,
        Standing secondStanding,
        String secondUnit)
        implements Serializable {
    /** How the two agree. */
    public Likeness agreement() {
        return Likeness.of(likeness);
    }
}
