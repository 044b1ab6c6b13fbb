package vn.sotay.access.model;

import java.io.Serializable;
import java.time.Instant;

/** One account in the administrator's list; {@code lockedAt} is null while it may sign in. */
public record AccountRow(
        String id, String username, String displayName, Boolean mustChangePassword, Instant lockedAt, Instant createdAt)
        implements Serializable {}
