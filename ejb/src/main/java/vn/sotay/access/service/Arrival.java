package vn.sotay.access.service;

import java.io.Serializable;

/**
 * How somebody is met who comes back from the provider.
 *
 * @param name as the provider told it; null when nothing is known
 * @param signedIn null unless let in
 */
public record Arrival(Outcome outcome, String name, SignedIn signedIn) implements Serializable {
    /** Nobody was sent from here, or too long ago. */
    public static final Arrival OVER = new Arrival(Outcome.OVER, null, null);

    /** What becomes of it. */
    public enum Outcome {
        /** In. */
        IN,
        /** The provider knows the person; there is no account of that name. */
        UNKNOWN,
        /** There is one, and it is locked. */
        LOCKED,
        /** The ticket is none, too old, or somebody else's. */
        OVER
    }
}
