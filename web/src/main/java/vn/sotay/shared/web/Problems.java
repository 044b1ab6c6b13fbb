package vn.sotay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes a {@link Problem} where no JAX-RS resource is reached. */
public final class Problems {
    private Problems() {}

    /** Answers with a problem in the caller's language. */
    public static void write(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        var locale = Texts.asked(request);
        response.setStatus(status);
        response.setContentType(Problem.JSON);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Json.MAPPER.writeValue(response.getOutputStream(), Problem.of(status, locale, key));
    }
}
