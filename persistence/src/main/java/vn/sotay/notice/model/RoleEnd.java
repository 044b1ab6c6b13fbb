package vn.sotay.notice.model;

import java.io.Serializable;
import java.time.LocalDate;
import vn.sotay.access.model.Role;

/** A role that ends; {@code validTo} is the first day without it. */
public record RoleEnd(String grantId, String username, Role role, String unitName, LocalDate validTo)
        implements Serializable {
    /** What its holder is told, once. */
    public Noticed told() {
        return Noticed.to(username, NoticeKind.GRANT_ENDING, grantId)
                .with(role, unitName, validTo.minusDays(1))
                .at("/account");
    }
}
