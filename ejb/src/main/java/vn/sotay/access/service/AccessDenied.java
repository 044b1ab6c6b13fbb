package vn.sotay.access.service;

import vn.sotay.access.model.Permission;
import vn.sotay.shared.model.RuleViolation;

/** The caller has no such right on any unit. REST answers 403; a missing scope is a {@code NotFound} instead. */
public class AccessDenied extends RuleViolation {
    private final Permission permission;

    /** The right that is missing. */
    public AccessDenied(Permission permission) {
        this(permission, "access.denied");
    }

    AccessDenied(Permission permission, String key) {
        super(key, permission.name());
        this.permission = permission;
    }

    /** Which right would have been needed. */
    public Permission permission() {
        return permission;
    }
}
