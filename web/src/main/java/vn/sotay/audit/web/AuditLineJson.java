package vn.sotay.audit.web;

import java.time.Instant;
import vn.sotay.audit.model.AuditRow;

/**
 * A line of the trail in JSON.
 *
 * @param by a user name; {@code name} is how the person is called, or null
 * @param fact the key of what happened: {@code export.taken}
 * @param block the block that seals it; null while it waits
 */
record AuditLineJson(
        Long number, Instant at, String by, String name, String fact, String unit, String detail, Integer block) {
    static AuditLineJson of(AuditRow row) {
        return new AuditLineJson(
                row.number(),
                row.happenedAt(),
                row.actor(),
                row.name(),
                row.factKey(),
                row.unit(),
                row.detail(),
                row.block());
    }
}
