package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.AccessDenied;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Refusals;

/** Hides what one may never do: {@code rendered="#{permissions.has('MEMBER_EDIT')}"}. The service asks again. */
@Named
@RequestScoped
public class Permissions {
    @Inject
    Caller caller;

    @Inject
    PageContext context;

    @Inject
    Refusals refusals;

    /** Whether the caller may do this on any unit. */
    public boolean has(String permission) {
        return caller.has(Permission.valueOf(permission));
    }

    /**
     * Lets a page open that is of no use without one of these rights; the refusal is written down.
     *
     * @throws AccessDenied if the caller has none of them on any unit
     */
    public void demand(String... permissions) {
        var needed = Arrays.stream(permissions).map(Permission::valueOf).toList();
        if (needed.stream().noneMatch(caller::has)) {
            refusals.record(EnumSet.copyOf(needed), "page");
            throw new AccessDenied(needed.get(0));
        }
    }

    /** Whether the caller has one of these anywhere, while the page shows today: for whatever writes. */
    public boolean mayNow(String... permissions) {
        return context.isWritable() && Arrays.stream(permissions).anyMatch(this::has);
    }
}
