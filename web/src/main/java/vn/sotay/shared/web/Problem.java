package vn.sotay.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import vn.sotay.shared.model.InvalidInput;

/**
 * An error as RFC 9457 has it.
 *
 * @param title in the caller's language
 * @param key the message key, for programs
 * @param errors which fields are wrong; empty where it is not about input
 */
public record Problem(String type, String title, int status, String key, List<FieldProblem> errors) {
    /** The media type of errors. */
    public static final String JSON = "application/problem+json";

    /** One wrong field. */
    public record FieldProblem(String field, String key, String message) {}

    static Problem of(int status, Locale locale, String key, Object... args) {
        return new Problem("about:blank", Texts.text(locale, key, args), status, key, List.of());
    }

    Problem with(List<InvalidInput.FieldError> wrong, Locale locale) {
        var fields = wrong.stream()
                .map(e -> new FieldProblem(
                        e.field(), e.key(), Texts.text(locale, e.key(), e.args().toArray())))
                .toList();
        return new Problem(type, title, status, key, fields);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(JSON).entity(this).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** A whole answer, in the caller's language. */
    public static Response response(Response.Status status, HttpHeaders headers, String key, Object... args) {
        return of(status.getStatusCode(), locale(headers), key, args).response().build();
    }

    public static Locale locale(HttpHeaders headers) {
        return Texts.supported(headers.getAcceptableLanguages());
    }
}
