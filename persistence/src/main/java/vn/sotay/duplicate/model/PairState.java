package vn.sotay.duplicate.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** What was decided of a pair. */
public enum PairState {
    /** Nobody has looked. */
    OPEN,
    /** Two people: the search does not ask again. */
    NOT_SAME,
    /** One person: one record was merged into the other. */
    MERGED;

    /** What may follow: every decision can be taken back. */
    public Set<PairState> next() {
        return this == OPEN ? EnumSet.of(NOT_SAME, MERGED) : EnumSet.of(OPEN);
    }

    PairState to(PairState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("duplicate.illegal", this, target);
        }
        return target;
    }
}
