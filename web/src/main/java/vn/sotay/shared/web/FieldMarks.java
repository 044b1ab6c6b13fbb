package vn.sotay.shared.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;

/** Tells assistive technology which fields are wrong and which text says why, after a form was sent. */
public class FieldMarks implements PhaseListener {
    private static final String INVALID = "aria-invalid";
    private static final String DESCRIBED_BY = "aria-describedby";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback()) {
            var visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
            faces.getViewRoot().visitTree(visit, (context, component) -> {
                if (component instanceof EditableValueHolder field) {
                    mark(faces, component, field);
                }
                return VisitResult.ACCEPT;
            });
        }
    }

    private static void mark(FacesContext faces, UIComponent component, EditableValueHolder field) {
        var attributes = component.getPassThroughAttributes(true);
        if (field.isValid()) {
            attributes.remove(INVALID);
            attributes.remove(DESCRIBED_BY);
            return;
        }
        attributes.put(DESCRIBED_BY, component.getClientId(faces) + "Message");
        if (!component.getFamily().startsWith("org.primefaces")) { // those say it themselves
            attributes.put(INVALID, "true");
        }
    }
}
