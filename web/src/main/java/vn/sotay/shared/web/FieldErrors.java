package vn.sotay.shared.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import org.omnifaces.util.Components;
import org.primefaces.component.api.InputHolder;

/** Finds the fields of the page that an error speaks of. */
final class FieldErrors {
    private FieldErrors() {}

    /** The id of the component for a field as services call it: {@code officer.username} is {@code officerUsername}. */
    static String componentId(String field) {
        var id = new StringBuilder();
        for (var word : field.split("\\.")) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }

    /** The label of the field with this client id, or the id when it has none. */
    static String label(FacesContext faces, String clientId) {
        var component = faces.getViewRoot().findComponent(clientId);
        return component == null ? clientId : Components.getLabel(component);
    }

    /** Where the focus goes for the field with this client id: some of PrimeFaces' fields have an input within. */
    static String focus(FacesContext faces, String clientId) {
        return faces.getViewRoot().findComponent(clientId) instanceof InputHolder holder
                ? holder.getInputClientId()
                : clientId;
    }

    /** What the browser sent for a field; null if nothing. */
    static String sent(FacesContext faces, UIComponent field) {
        return faces.getExternalContext().getRequestParameterMap().get(focus(faces, field.getClientId(faces)));
    }

    /** The field with this id, or null when the page has none. */
    static UIComponent find(FacesContext faces, String id) {
        var found = new AtomicReference<UIComponent>();
        var visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (component instanceof EditableValueHolder && id.equals(component.getId())) {
                found.set(component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }
}
