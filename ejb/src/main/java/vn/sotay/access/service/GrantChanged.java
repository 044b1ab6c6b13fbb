package vn.sotay.access.service;

import vn.sotay.access.model.RoleGrant;
import vn.sotay.shared.model.AuditedFact;

/** A grant was given, taken back, or fell with the one it rested on. */
public record GrantChanged(String key, String subject, String unitPath, String detail) implements AuditedFact {
    static GrantChanged granted(RoleGrant grant) {
        return of("access.grant.granted", grant);
    }

    static GrantChanged proposed(RoleGrant grant) {
        return of("access.grant.proposed", grant);
    }

    static GrantChanged revoked(RoleGrant grant) {
        return of("access.grant.revoked", grant);
    }

    static GrantChanged fell(RoleGrant grant) {
        return of("access.grant.fell", grant);
    }

    private static GrantChanged of(String key, RoleGrant grant) {
        var detail =
                grant.role() + " " + grant.unit().code() + " " + grant.account().publicId();
        return new GrantChanged(key, grant.publicId(), grant.unit().path(), detail);
    }
}
