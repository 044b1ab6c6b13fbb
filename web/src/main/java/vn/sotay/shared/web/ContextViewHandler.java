package vn.sotay.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.component.password.Password;
import org.primefaces.context.PrimeFacesContext;
import vn.sotay.access.service.Caller;

/**
 * Keeps the unit and the day of the address in every link, redirect and form; takes the language from the account; and
 * writes into every form the nonce of PrimeFaces, so that a form also works where no script runs, and the mark by which
 * what is typed survives the session.
 */
public class ContextViewHandler extends ViewHandlerWrapper {
    private static final String NONCE = "primefaces.nonce";

    /** Called by Faces with the handler it decorates. */
    public ContextViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        var chosen = Shell.current(faces).chosenLocale();
        return chosen == null ? super.calculateLocale(faces) : chosen;
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var url = new StringBuilder(super.getActionURL(faces, viewId));
        if (inLink(faces)) {
            return url.toString();
        }
        carried(faces).forEach((name, value) -> url.append(url.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return url.toString();
    }

    @Override
    public String getBookmarkableURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return asLink(
                faces, () -> super.getBookmarkableURL(faces, viewId, merged(faces, parameters), includeViewParams));
    }

    @Override
    public String getRedirectURL(
            FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return asLink(faces, () -> super.getRedirectURL(faces, viewId, merged(faces, parameters), includeViewParams));
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        hidden(faces, NONCE, PrimeFacesContext.getCspState(faces).getNonce());
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        hidden(faces, PracticeSession.PARAMETER, PracticeSession.mark(request));
        var caller = CDI.current().select(Caller.class).get();
        if (caller.signedIn() && !asksForSecret(UIComponent.getCurrentComponent(faces))) {
            var inputs = CDI.current().select(KeptInputs.class).get();
            hidden(faces, PageMark.PARAMETER, inputs.mark(caller.username(), PageAddress.of(faces)));
        }
    }

    private static void hidden(FacesContext faces, String name, String value) throws IOException {
        var writer = faces.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }

    /** A form with a password is never kept. */
    private static boolean asksForSecret(UIComponent part) {
        var children = part.getFacetsAndChildren();
        if (part instanceof HtmlInputSecret || part instanceof Password) {
            return true;
        }
        while (children.hasNext()) {
            if (asksForSecret(children.next())) {
                return true;
            }
        }
        return false;
    }

    /** What the link says itself wins, also over the parameters of the view; an empty value takes a parameter away. */
    private static Map<String, List<String>> merged(FacesContext faces, Map<String, List<String>> own) {
        var all = new LinkedHashMap<String, List<String>>();
        carried(faces).forEach((name, value) -> all.put(name, new ArrayList<>(List.of(value))));
        if (own != null) {
            own.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        }
        all.values().forEach(values -> values.removeIf(value -> value == null || value.isEmpty()));
        return all;
    }

    /** The same for every link of a page, so it is read once. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> carried(FacesContext faces) {
        return (Map<String, String>) faces.getAttributes().computeIfAbsent(PageContext.class, read -> {
            var context = CDI.current().select(PageContext.class).get();
            var carried = new LinkedHashMap<String, String>();
            if (context.getUnit() != null) {
                carried.put(PageContext.UNIT, context.getUnit());
            }
            if (context.getAsOf() != null) {
                carried.put(PageContext.AS_OF, context.getAsOf().toString());
            }
            return carried;
        });
    }

    private static boolean inLink(FacesContext faces) {
        return faces.getAttributes().containsKey(ContextViewHandler.class);
    }

    private static String asLink(FacesContext faces, java.util.function.Supplier<String> url) {
        faces.getAttributes().put(ContextViewHandler.class, true);
        try {
            return url.get();
        } finally {
            faces.getAttributes().remove(ContextViewHandler.class);
        }
    }
}
