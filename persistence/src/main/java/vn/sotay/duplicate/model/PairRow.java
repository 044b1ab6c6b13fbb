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
        Integer score,
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
    /** When the person of the first record was born; empty for "not known". */
    public String firstBorn() {
        return firstBirth == null ? "" : firstBirth.display();
    }

    /** The same of the second one. */
    public String secondBorn() {
        return secondBirth == null ? "" : secondBirth.display();
    }

    /** How the two agree. */
    public Likeness agreement() {
        return Likeness.of(likeness);
    }
}
