package vn.sotay.access.model;

import java.io.Serializable;
import java.time.LocalDate;

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
        String grantedBy)
        implements Serializable {}
