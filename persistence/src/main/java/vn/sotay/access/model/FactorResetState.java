package vn.sotay.access.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** How far the taking away of a second factor is. */
public enum FactorResetState {
    /** Waits for the second person. */
    WAITING,
    /** The telephone is no longer asked for. */
    DONE,
    /** It stays. */
    REFUSED;

    /** What may follow. */
    public Set<FactorResetState> next() {
        return this == WAITING ? EnumSet.of(DONE, REFUSED) : EnumSet.noneOf(FactorResetState.class);
    }

    FactorResetState to(FactorResetState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("access.reset.illegal");
        }
        return target;
    }
}
