package vn.sotay.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** Whatever else went wrong: the framework's own answers keep their status, the rest is an incident with a number. */
@Provider
public class AnyErrorMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpHeaders headers;

    @Inject
    RuleViolationMapper rules;

    @Override
    public Response toResponse(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return rules.toResponse(violation);
            } else if (cause instanceof OptimisticLockException) {
                return rules.toResponse(new StaleVersion());
            } else if (cause instanceof EJBAccessException) {
                return problem(Response.Status.FORBIDDEN.getStatusCode(), "access.denied");
            } else if (cause instanceof WebApplicationException web) {
                return ofFramework(web);
            }
        }
        var incident = Incident.log(error);
        return problem(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "shared.incident", incident);
    }

    private Response ofFramework(WebApplicationException web) {
        var response = web.getResponse();
        if (response.hasEntity() || response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return response;
        }
        return problem(response.getStatus(), "shared.http." + response.getStatus());
    }

    private Response problem(int status, String key, Object... args) {
        return Problem.of(status, Problem.locale(headers), key, args).response().build();
    }
}
