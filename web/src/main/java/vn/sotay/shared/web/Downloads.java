package vn.sotay.shared.web;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers that are kept as files under a name, which may have any letters. */
public final class Downloads {
    private Downloads() {}

    /** A file to be kept. */
    public static Response kept(String name, String mediaType, Object content) {
        return answer("attachment", name, mediaType, content);
    }

    /** A file to be looked at. */
    public static Response shown(String name, String mediaType, Object content) {
        return answer("inline", name, mediaType, content);
    }

    private static Response answer(String how, String name, String mediaType, Object content) {
        var personal = new CacheControl();
        personal.setNoStore(true);
        return Response.ok(content, mediaType)
                .cacheControl(personal)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(how, name))
                .build();
    }

    /** The header that names a file. */
    public static String disposition(String how, String name) {
        return how + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
