package vn.sotay.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.util.Set;

/**
 * Gives the addresses of our own files a version made of their content, so that they may be cached for ever. PrimeFaces
 * would put its own version on the theme that we made, which changes when we do.
 */
public class OwnResources extends ResourceHandlerWrapper {
    private static final Set<String> OURS = Set.of("sotay", "primefaces-sotay");

    /** Called by Faces with the handler it decorates. */
    public OwnResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static Resource versioned(Resource resource) {
        return resource == null || !OURS.contains(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    private static final class Versioned extends ResourceWrapper {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath().replaceAll("[?&]v=[^&]*$", "");
            var version = CDI.current().select(Assets.class).get().getVersion();
            return path + (path.contains("?") ? "&" : "?") + "v=" + version;
        }
    }
}
