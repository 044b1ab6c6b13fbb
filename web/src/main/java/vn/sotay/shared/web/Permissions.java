package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.Caller;

/** Hides what one may never do: {@code rendered="#{permissions.has('MEMBER_EDIT')}"}. The service asks again. */
@Named
@RequestScoped
public class Permissions {
    @Inject
    Caller caller;

    @Inject
    PageContext context;

    /** Whether the caller may do this on any unit. */
    public boolean has(String permission) {
        return caller.has(Permission.valueOf(permission));
    }

    /** As {@link #has}, while the page shows today: for whatever writes. */
    public boolean mayNow(String permission) {
        return context.isWritable() && has(permission);
    }
}
