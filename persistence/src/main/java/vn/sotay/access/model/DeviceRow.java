package vn.sotay.access.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A device as its owner sees it.
 *
 * @param usedAt when it signed in last
 * @param expiresAt when it has to sign in by password again
 */
public record DeviceRow(String id, String label, Instant registeredAt, Instant usedAt, Instant expiresAt)
        implements Serializable {}
