package vn.sotay.ledger.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** The life of a number. */
public enum NumberState {
    /** Taken for a document that is still written. */
    RESERVED,
    /** The document has it. */
    ISSUED,
    /** No document has it, and none ever will. */
    CANCELLED;

    /** What may follow. A document that was issued keeps its number: it is revoked by another one. */
    public Set<NumberState> next() {
        return this == RESERVED ? EnumSet.of(ISSUED, CANCELLED) : EnumSet.noneOf(NumberState.class);
    }

    NumberState to(NumberState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("ledger.illegal", this, target);
        }
        return target;
    }
}
