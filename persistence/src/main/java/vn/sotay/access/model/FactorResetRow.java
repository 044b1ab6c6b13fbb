package vn.sotay.access.model;

import java.io.Serializable;
import java.time.Instant;

/** A request to take a second factor away: whose, why, who asked. */
public record FactorResetRow(
        String id, String username, String displayName, String reason, String askedBy, Instant askedAt)
        implements Serializable {}
