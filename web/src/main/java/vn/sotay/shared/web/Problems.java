package vn.sotay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** Writes a {@link Problem} where no JAX-RS resource is reached. */
public final class Problems {
    private Problems() {}

    /** Answers with a problem in the caller's language. */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        // Without the header the servlet would answer with the machine's own language.
        var locale = request.getHeader("Accept-Language") == null
                ? Texts.VIETNAMESE
                : Texts.supported(Collections.list(request.getLocales()));
        response.setStatus(status);
        response.setContentType(Problem.JSON);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Json.MAPPER.writeValue(response.getOutputStream(), Problem.of(status, locale, key));
    }
}
