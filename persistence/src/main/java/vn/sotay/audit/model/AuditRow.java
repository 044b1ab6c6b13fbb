package vn.sotay.audit.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the trail as it is shown.
 *
 * @param number its number in the trail
 * @param actor user name; {@code name} is how the person is called, or null
 * @param unit name of the unit it belongs to, or null
 * @param block the block that seals it, or null while it waits
 */
public record AuditRow(
        Long number,
        Instant happenedAt,
        String actor,
        String name,
        String factKey,
        String unit,
        String detail,
        Integer block)
        implements Serializable {
    /** Where it stands, for the pages beside it. */
    public String place() {
        return number.toString();
    }
}
