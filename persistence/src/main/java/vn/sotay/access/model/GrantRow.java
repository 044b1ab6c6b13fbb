package vn.sotay.access.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;

/** One grant in a list. {@code validTo} is the first day on which it no longer holds. */
public record GrantRow(
        String id,
        String accountId,
        String username,
        String displayName,
        Role role,
        String unitId,
        String unitCode,
        String unitName,
        LocalDate validFrom,
        LocalDate validTo,
        String reason,
        GrantStatus status,
        String grantedBy,
        String unitPath)
        implements Serializable {
    /** Its state on a day: what was in force is past after its last day. */
    public GrantStatus stateOn(LocalDate day) {
        return status == GrantStatus.ACTIVE && !validTo.isAfter(day) ? GrantStatus.EXPIRED : status;
    }

    /** Whether somebody who holds that grant may take this one back, or turn the proposal down. */
    public boolean revocableBy(HeldGrant held, LocalDate day) {
        return EnumSet.of(GrantStatus.ACTIVE, GrantStatus.PROPOSED).contains(stateOn(day))
                && (grantedBy != null || status == GrantStatus.PROPOSED)
                && held.role().mayGrant(role)
                && unitPath.startsWith(held.unitPath());
    }
}
