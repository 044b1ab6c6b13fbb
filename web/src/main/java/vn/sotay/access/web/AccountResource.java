package vn.sotay.access.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.sotay.access.model.Role;
import vn.sotay.access.service.AccountService;
import vn.sotay.access.service.AccountView;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.CreateAccount;
import vn.sotay.access.service.GrantRole;
import vn.sotay.access.service.GrantService;
import vn.sotay.access.service.OwnPasswordService;
import vn.sotay.shared.model.InvalidInput;

/** The own account, other people's accounts, and grants. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {
    /** The account that asks, with its roles and the first unit of them. */
    public record Me(AccountView account, List<HeldRole> roles, UnitRef unit) {}

    /** One role and where it holds. */
    public record HeldRole(String grant, Role role, UnitRef unit) {}

    /** A unit, as others name it. */
    public record UnitRef(String id, String code, String name) {}

    /** A change of the own password. */
    public record PasswordChange(String current, String chosen) {}

    @Inject
    AccountService accounts;

    @Inject
    OwnPasswordService ownPassword;

    @Inject
    GrantService grants;

    @Inject
    Caller caller;

    /** Who I am and what I may do where. */
    @GET
    @Path("me")
    public Me me() {
        var roles = caller.grants().stream()
                .map(g -> new HeldRole(g.publicId(), g.role(), new UnitRef(g.unitId(), g.unitCode(), g.unitName())))
                .toList();
        return new Me(
                caller.account(), roles, roles.isEmpty() ? null : roles.get(0).unit());
    }

    /** Changes the own password; every other session and token ends, this one too. */
    @POST
    @Path("me/password")
    public void changePassword(PasswordChange change) {
        ownPassword.changePassword(given(change).current(), change.chosen());
    }

    /** Creates an account; the password, given or made up, has to be changed at the first sign-in. */
    @POST
    @Path("accounts")
    public Response create(CreateAccount command) {
        var created = accounts.create(given(command));
        return Response.created(URI.create("accounts/" + created.id()))
                .entity(created)
                .build();
    }

    /** Grants a role on a unit. */
    @POST
    @Path("grants")
    public Response grant(GrantRole command) {
        var id = grants.grant(given(command));
        return Response.created(URI.create("grants/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    /** Takes a grant back, and all that rest on it. */
    @DELETE
    @Path("grants/{id}")
    @Consumes(MediaType.WILDCARD)
    public void revoke(@PathParam("id") String id) {
        grants.revoke(id);
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw new InvalidInput("body", "shared.required");
        }
        return body;
    }
}
