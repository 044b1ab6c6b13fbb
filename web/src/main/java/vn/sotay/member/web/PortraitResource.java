package vn.sotay.member.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import vn.sotay.file.model.ImageSize;
import vn.sotay.file.service.FileStore;
import vn.sotay.member.service.PortraitService;
import vn.sotay.shared.model.InvalidInput;

/** Portraits of members; the bytes are the body. */
@Path("members/{id}/portrait")
@Produces({PortraitResource.JPEG, MediaType.APPLICATION_JSON})
public class PortraitResource {
    static final String JPEG = "image/jpeg";

    @Inject
    PortraitService portraits;

    /** The portrait; {@code size} small, medium or large. */
    @GET
    public Response get(@PathParam("id") String id, @DefaultValue("medium") @QueryParam("size") String size) {
        return answer(portraits.read(id, size(size)));
    }

    /** Takes in a JPEG or PNG of up to 20 MiB; 415 for what is neither, whatever it says it is. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    public void put(@PathParam("id") String id, InputStream image) throws IOException {
        portraits.keep(id, image.readNBytes(FileStore.MOST_BYTES + 1));
    }

    /** Takes it away; doing it twice does nothing more. */
    @DELETE
    public void delete(@PathParam("id") String id) {
        portraits.remove(id);
    }

    static ImageSize size(String name) {
        try {
            return ImageSize.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput("size", "file.image.size");
        }
    }

    static Response answer(byte[] image) {
        var personal = new CacheControl();
        personal.setNoStore(true);
        return Response.ok(image, JPEG).cacheControl(personal).build();
    }
}
