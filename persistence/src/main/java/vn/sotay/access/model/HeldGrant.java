package vn.sotay.access.model;

import java.io.Serializable;
import java.time.Instant;

/** A grant in force, as the caller's rights are made of it. */
public record HeldGrant(
        Long id,
        String publicId,
        Role role,
        String unitId,
        String unitCode,
        String unitName,
        String unitPath,
        Instant grantedAt)
        implements Serializable {}
