package vn.sotay.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An address that a page cannot read (a filter, an order or a place that is none) opens the same page without what it
 * could not read, and says so: half of a page cannot be drawn.
 */
public class AddressErrors implements PhaseListener {
    /** The parameter that says that something was left out. */
    static final String UNREAD = "unread";

    /** What is looked at stays: the thing, the unit. */
    private static final List<String> STAYING = List.of("id", PageContext.UNIT);

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (!faces.isPostback() && faces.isValidationFailed() && hasMore(request)) {
            redirect(faces, request);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // the page is drawn, or somewhere else
    }

    private static boolean hasMore(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .anyMatch(name -> !STAYING.contains(name) && !UNREAD.equals(name));
    }

    private static void redirect(FacesContext faces, HttpServletRequest request) {
        var query = STAYING.stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            faces.getExternalContext()
                    .redirect(request.getRequestURI() + "?" + query + (query.isEmpty() ? "" : "&") + UNREAD + "=1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
