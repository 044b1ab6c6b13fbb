package vn.sotay.audit.service;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.access.model.Role;

/**
 * Somebody looked at a record, or changed it.
 *
 * @param number where the line stands in the trail; the cursor of the next page
 * @param role by which he could; null where it is not known any more
 * @param unit on which he held that role
 * @param purpose what he did, as the key of a fact
 * @param changes whether it was the history that he read
 * @param name who; null for the person whose record it is, who asks the auditors
 */
public record RecordLook(
        Long number, LocalDate day, Role role, String unit, String purpose, Boolean changes, String name)
        implements Serializable {
    RecordLook nameless() {
        return new RecordLook(number, day, role, unit, purpose, changes, null);
    }
}
