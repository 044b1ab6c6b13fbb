package vn.sotay.access.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sign-in as its owner sees it.
 *
 * @param label browser and system; null for a program
 * @param seenAt when it was last used, to within five minutes
 * @param expiresAt when it ends by itself; null for a browser
 */
public record SessionRow(String id, String label, Instant begunAt, Instant seenAt, Instant expiresAt)
        implements Serializable {
    /** Whether a program has it, by a token. */
    public boolean isProgram() {
        return expiresAt != null;
    }
}
