package vn.sotay.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import vn.sotay.access.service.Caller;

/**
 * Puts what was kept back into the fields of a page that opens again after its author signed in. Each field reads it as
 * it would from a form that was sent, but no button is pressed: saving stays with the person.
 */
public class TypedAgain implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = event.getFacesContext();
        var caller = CDI.current().select(Caller.class).get();
        if (!faces.isPostback() && !faces.getResponseComplete() && caller.signedIn()) {
            CDI.current()
                    .select(KeptInputs.class)
                    .get()
                    .take(
                            (HttpServletRequest) faces.getExternalContext().getRequest(),
                            caller.username(),
                            PageAddress.of(faces))
                    .ifPresent(values -> show(faces, values));
        }
    }

    private static void show(FacesContext faces, Map<String, String[]> values) {
        var typed = new Sent(faces, values);
        var visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (component instanceof EditableValueHolder && !(component instanceof UIViewParameter)) {
                component.decode(typed);
            }
            return VisitResult.ACCEPT;
        });
        var text = Texts.text(faces.getViewRoot().getLocale(), "shell.kept");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    /** The request as if the kept form had been sent with it. */
    private static final class Sent extends FacesContextWrapper {
        private final ExternalContext external;

        Sent(FacesContext faces, Map<String, String[]> values) {
            super(faces);
            external = new SentParameters(faces.getExternalContext(), values);
        }

        @Override
        public ExternalContext getExternalContext() {
            return external;
        }
    }

    @SuppressWarnings("unchecked") // the wrapper of Faces itself overrides a raw type
    private static final class SentParameters extends ExternalContextWrapper {
        private final Map<String, String[]> values;
        private final Map<String, String> first = new HashMap<>();

        SentParameters(ExternalContext external, Map<String, String[]> values) {
            super(external);
            this.values = values;
            values.forEach((name, all) -> first.put(name, all[0]));
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return values;
        }
    }
}
