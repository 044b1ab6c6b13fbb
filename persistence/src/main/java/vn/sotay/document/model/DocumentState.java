package vn.sotay.document.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** The life of a document. */
public enum DocumentState {
    /** Frozen, with its number. */
    ISSUED,
    /** Taken back with a reason; it stays readable and keeps its number. */
    REVOKED;

    /** What may follow. */
    public Set<DocumentState> next() {
        return this == ISSUED ? EnumSet.of(REVOKED) : EnumSet.noneOf(DocumentState.class);
    }

    DocumentState to(DocumentState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("document.illegal", this, target);
        }
        return target;
    }
}
