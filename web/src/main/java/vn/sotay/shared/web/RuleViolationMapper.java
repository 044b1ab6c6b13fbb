package vn.sotay.shared.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import vn.sotay.access.service.AccessDenied;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.SlowDown;
import vn.sotay.shared.model.StaleVersion;
import vn.sotay.shared.model.TooLarge;
import vn.sotay.shared.model.WrongKind;

/** A rule said no: which status it is, depends on the kind of rule. */
@Provider
public class RuleViolationMapper implements ExceptionMapper<RuleViolation> {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(RuleViolation violation) {
        var locale = Problem.locale(headers);
        var errors = violation instanceof InvalidInput input ? input.errors() : List.<InvalidInput.FieldError>of();
        var problem = Problem.of(status(violation), locale, violation.key(), violation.args())
                .with(errors, locale)
                .response();
        if (violation instanceof SlowDown slow) {
            problem.header(
                    HttpHeaders.RETRY_AFTER,
                    Math.max(1, slow.retryAfter().plusMillis(999).toSeconds()));
        }
        return problem.build();
    }

    private static int status(RuleViolation violation) {
        if (violation instanceof InvalidInput) {
            return UNPROCESSABLE;
        } else if (violation instanceof TooLarge) {
            return Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
        } else if (violation instanceof WrongKind) {
            return Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode();
        } else if (violation instanceof NotFound) {
            return Response.Status.NOT_FOUND.getStatusCode();
        } else if (violation instanceof StaleVersion) {
            return Response.Status.PRECONDITION_FAILED.getStatusCode();
        } else if (violation instanceof SlowDown) {
            return TOO_MANY;
        } else if (violation instanceof AccessDenied) {
            return Response.Status.FORBIDDEN.getStatusCode();
        }
        return Response.Status.CONFLICT.getStatusCode();
    }
}
