package vn.sotay.export.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** The life of an export. */
public enum ExportState {
    /** A second person has to let it go. */
    WAITING,
    /** It may be fetched by who asked for it, for some days. */
    READY,
    /** The second person kept it back. */
    REFUSED,
    /** Nobody decided in time. */
    EXPIRED;

    /** What may follow. */
    public Set<ExportState> next() {
        return this == WAITING ? EnumSet.of(READY, REFUSED, EXPIRED) : EnumSet.noneOf(ExportState.class);
    }

    ExportState to(ExportState target) {
        if (!next().contains(target)) {
            throw new RuleViolation("export.illegal", this, target);
        }
        return target;
    }
}
