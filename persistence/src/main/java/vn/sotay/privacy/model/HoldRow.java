package vn.sotay.privacy.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A decision that keeps data beyond their time.
 *
 * @param placedBy how the person is called who wrote it down
 */
public record HoldRow(String id, String kind, String decision, String reason, String placedBy, Instant placedAt)
        implements Serializable {}
