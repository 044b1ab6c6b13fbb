package vn.sotay.access.model;

import java.util.EnumSet;
import java.util.Set;
import vn.sotay.shared.model.RuleViolation;

/** The life of a delegation (docs/definitions.md). */
public enum GrantStatus {
    /** The administrator proposes; a holder of the permission has to confirm. */
    PROPOSED,
    /** In force within its days. */
    ACTIVE,
    /** Its last day is past. */
    EXPIRED,
    /** Taken back. */
    REVOKED,
    /** The grant on which it was based no longer holds. */
    FALLEN;

    /** What may follow. */
    public Set<GrantStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACTIVE, REVOKED, FALLEN);
            case ACTIVE -> EnumSet.of(EXPIRED, REVOKED, FALLEN);
            case EXPIRED, REVOKED, FALLEN -> EnumSet.noneOf(GrantStatus.class);
        };
    }

    GrantStatus to(GrantStatus target) {
        if (!next().contains(target)) {
            throw new RuleViolation("access.grant.illegal", this, target);
        }
        return target;
    }
}
