package vn.sotay.duplicate.model;

import java.io.Serializable;
import java.util.Map;

/**
 * When two records count as a pair.
 *
 * @param weights of every trait
 * @param least the lowest score of a pair
 * @param largestBlock more records than this with one sign in common are not compared with each other by that sign
 */
public record DuplicateRules(Map<Trait, Weight> weights, int least, int largestBlock) implements Serializable {
    /** Whether this is enough to be looked at. */
    public boolean isPair(Likeness likeness) {
        return likeness.score(weights) >= least;
    }
}
