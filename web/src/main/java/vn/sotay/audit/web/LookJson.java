package vn.sotay.audit.web;

import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.Role;
import vn.sotay.audit.service.RecordLook;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;

/** One look at a record; {@code by} only for auditors, {@code what} a fact of the trail. */
public record LookJson(LocalDate day, Role role, String unit, String what, String by) {
    static Listing<LookJson> page(List<RecordLook> read, int limit) {
        return Listing.page(read, limit, row -> String.valueOf(row.number()))
                .map(look -> new LookJson(look.day(), look.role(), look.unit(), look.purpose(), look.name()));
    }

    static Long number(String cursor) {
        try {
            return cursor == null || cursor.isEmpty() ? null : Long.valueOf(cursor);
        } catch (NumberFormatException e) {
            throw new InvalidInput("cursor", "shared.cursor");
        }
    }
}
