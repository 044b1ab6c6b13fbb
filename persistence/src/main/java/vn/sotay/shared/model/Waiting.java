package vn.sotay.shared.model;

import java.io.Serializable;
import java.time.Instant;

/** How many things wait, and since when the oldest of them. {@code since} is null for none. */
public record Waiting(Long count, Instant since) implements Serializable {
    /** Whether nothing waits. */
    public boolean isNone() {
        return count == 0;
    }
}
