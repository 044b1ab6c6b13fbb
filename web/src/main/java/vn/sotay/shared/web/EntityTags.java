package vn.sotay.shared.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import vn.sotay.shared.model.StaleVersion;

/** Versions of things as {@code ETag} and {@code If-Match} carry them. */
public final class EntityTags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private EntityTags() {}

    /** The tag of a version. */
    public static EntityTag of(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /**
     * The version that a change was made on.
     *
     * @throws WebApplicationException 428 without {@code If-Match}
     * @throws StaleVersion (412) for a tag that we never gave
     */
    public static int version(HttpHeaders headers) {
        var match = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (match == null || match.isBlank()) {
            throw new WebApplicationException(
                    Problem.response(Response.Status.PRECONDITION_REQUIRED, headers, "shared.ifMatch.missing"));
        }
        var tag = TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw new StaleVersion();
        }
        return Integer.parseInt(tag.group(1));
    }
}
