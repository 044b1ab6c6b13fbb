package vn.sotay.aggregate.model;

import java.io.Serializable;

/**
 * Which numbers of a line may be told (docs/definitions.md, Denominators and numerators: fewer than five are not).
 *
 * <p>A part and the rest of its whole hide together, whichever of them is small: with the whole in view one would tell the other. And
 * of two parts of the same whole the first hides alone, because it tells nothing of how the second cuts it.
 */
final class Suppression implements Serializable {
    /** Fewer are not told. */
    static final int LEAST = 5;

    private Suppression() {}

    /** The whole; null where it is too small. */
    static Integer whole(int whole) {
        return whole < LEAST ? null : whole;
    }

    /** A part of a whole; null where it, or the rest, or the whole itself is too small. */
    static Integer part(int part, int whole) {
        return part < LEAST || whole - part < LEAST ? null : part;
    }
}
