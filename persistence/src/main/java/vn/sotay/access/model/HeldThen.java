package vn.sotay.access.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A grant that an account holds or held.
 *
 * @param validTo the first day on which it no longer holds
 */
public record HeldThen(
        String username, Role role, String unitName, String unitPath, LocalDate validFrom, LocalDate validTo)
        implements Serializable {
    /** Whether it let its holder look at a record of that unit on that day. */
    public boolean reached(String path, LocalDate day) {
        return !day.isBefore(validFrom)
                && day.isBefore(validTo)
                && path.startsWith(unitPath)
                && role.permissions().contains(Permission.MEMBER_VIEW);
    }
}
