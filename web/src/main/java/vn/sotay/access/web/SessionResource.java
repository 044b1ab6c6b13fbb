package vn.sotay.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import vn.sotay.access.service.AccountView;
import vn.sotay.access.service.SignInService;
import vn.sotay.access.service.SignedIn;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Problem;

/** Signing in and out over REST. */
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    /** What is sent to sign in. */
    public record Credentials(String username, String password, String code) {}

    /** What comes back; the token is told this once. */
    public record Session(String token, Instant expiresAt, AccountView account) {}

    @Inject
    SignInService signIn;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    /**
     * 201 with a token; 401 if username or password is wrong ({@code access.signIn.wrong}), or the code of the telephone is
     * missing ({@code access.code.needed}) or wrong ({@code access.code.wrong}); 429 after too many wrong ones.
     */
    @POST
    public Response signIn(Credentials credentials) {
        if (credentials == null || credentials.username() == null || credentials.password() == null) {
            throw new InvalidInput("username", "shared.required");
        }
        var answer = signIn.issueToken(
                credentials.username(), credentials.password(), credentials.code(), request.getRemoteAddr());
        return switch (answer.outcome()) {
            case SIGNED_IN -> created(answer.signedIn());
            case WRONG -> Problem.response(Response.Status.UNAUTHORIZED, headers, "access.signIn.wrong");
            case CODE_NEEDED -> Problem.response(Response.Status.UNAUTHORIZED, headers, "access.code.needed");
            case CODE_WRONG -> Problem.response(Response.Status.UNAUTHORIZED, headers, "access.code.wrong");
        };
    }

    private static Response created(SignedIn signedIn) {
        return Response.created(URI.create("sessions/current"))
                .entity(new Session(signedIn.token(), signedIn.expiresAt(), signedIn.account()))
                .build();
    }

    /** Ends the token of the request. */
    @DELETE
    @Path("current")
    @Consumes(MediaType.WILDCARD)
    public void signOut(@HeaderParam("Authorization") String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            throw new NotAuthorizedException("Bearer");
        }
        signIn.revokeToken(authorization.substring("Bearer ".length()).strip());
    }
}
