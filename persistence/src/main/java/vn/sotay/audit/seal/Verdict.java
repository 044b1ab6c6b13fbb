package vn.sotay.audit.seal;

import java.util.List;

/**
 * What a look at a trail found.
 *
 * @param findings nothing is wrong when there are none
 * @param unsealed lines that wait for the sealer; a few are usual while the server works
 */
public record Verdict(int blocks, long lines, long unsealed, List<Finding> findings) {
    /** Something that does not fit. */
    public record Finding(Kind kind, String text) {}

    /** What may have been done to a trail. */
    public enum Kind {
        /** A line says something else than when it was sealed, or stands in another place. */
        CHANGED,
        /** A block has fewer lines than it sealed, or is missing itself. */
        DELETED,
        /** There are lines that nobody sealed there. */
        INSERTED,
        /** A block was not made with the key. */
        REWRITTEN,
        /** The chain ends before the head that is kept outside. */
        CUT_OFF
    }

    /** Whether the trail is as it was sealed. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
