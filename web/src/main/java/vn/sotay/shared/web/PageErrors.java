package vn.sotay.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.sotay.access.model.Permission;
import vn.sotay.access.service.AccessDenied;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/**
 * Everything that goes wrong in a page, in one place, so that no bean catches anything. A rule that said no becomes a
 * message and leaves what was typed; a page that is not there or not for this person becomes 404 or 403; a form whose
 * state is gone opens anew with what was typed; the rest is an incident with a number.
 */
public class PageErrors extends ExceptionHandlerWrapper {
    /** Request attribute with the number of the incident, for the error page. */
    public static final String INCIDENT = "sotay.incident";

    /** Called by Faces with the handler it decorates. */
    public PageErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var faces = FacesContext.getCurrentInstance();
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var error = events.next().getContext().getException();
            events.remove();
            answer(faces, error);
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable error) {
        var rule = rule(error);
        if (find(error, ViewExpiredException.class).isPresent()) {
            openAnew(faces);
        } else if (staysOnPage(faces)) {
            rule.ifPresentOrElse(said -> say(faces, said), () -> sayIncident(faces, error));
            faces.getPartialViewContext().getRenderIds().add("messages");
        } else {
            leave(faces, rule, error);
        }
    }

    /** While a form is taken the page can still be shown; while it is drawn, or first asked for, it cannot. */
    private static boolean staysOnPage(FacesContext faces) {
        return faces.isPostback()
                && faces.getViewRoot() != null
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && !faces.getResponseComplete();
    }

    private static void leave(FacesContext faces, Optional<RuleViolation> rule, Throwable error) {
        if (rule.filter(NotFound.class::isInstance).isPresent()) {
            send(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (rule.filter(AccessDenied.class::isInstance).isPresent()) {
            send(faces, HttpServletResponse.SC_FORBIDDEN);
        } else if (rule.isPresent() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            sayAbove(faces, rule.get());
        } else {
            faces.getExternalContext().getRequestMap().put(INCIDENT, Incident.log(error));
            send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** While a page opens no field is wrong, but its address; see {@link AddressErrors}. */
    private static void sayAbove(FacesContext faces, RuleViolation rule) {
        var locale = faces.getViewRoot().getLocale();
        if (rule instanceof InvalidInput input) {
            input.errors()
                    .forEach(wrong -> add(
                            faces,
                            null,
                            Texts.text(locale, wrong.key(), wrong.args().toArray())));
        } else {
            add(faces, null, Texts.text(locale, rule.key(), rule.args()));
        }
        faces.validationFailed();
    }

    private static void say(FacesContext faces, RuleViolation rule) {
        var locale = faces.getViewRoot().getLocale();
        if (!(rule instanceof InvalidInput input)) {
            add(faces, null, Texts.text(locale, rule.key(), rule.args()));
            return;
        }
        for (var wrong : input.errors()) {
            var text = Texts.text(locale, wrong.key(), wrong.args().toArray());
            var field = FieldErrors.find(faces, FieldErrors.componentId(wrong.field()));
            if (field instanceof EditableValueHolder holder) {
                holder.setValid(false);
                // a wrong field shows what was sent, and without this an empty text
                holder.setSubmittedValue(FieldErrors.sent(faces, field));
            }
            add(faces, field == null ? null : field.getClientId(faces), text);
        }
        faces.validationFailed();
    }

    private static void sayIncident(FacesContext faces, Throwable error) {
        var text = Texts.text(faces.getViewRoot().getLocale(), "shared.incident", Incident.log(error));
        add(faces, null, text);
    }

    private static void add(FacesContext faces, String clientId, String text) {
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static void openAnew(FacesContext faces) {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        var kept = CDI.current().select(KeptInputs.class).get().keep(request);
        try {
            external.redirect(kept.orElse(request.getRequestURI() + "?" + query + Shell.EXPIRED + "=1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static Optional<RuleViolation> rule(Throwable error) {
        if (find(error, OptimisticLockException.class).isPresent()) {
            return Optional.of(new StaleVersion());
        }
        return find(error, RuleViolation.class).or(() -> find(error, EJBAccessException.class)
                .map(refused -> new AccessDenied(Permission.OWN_ACCOUNT)));
    }

    private static <T extends Throwable> Optional<T> find(Throwable error, Class<T> kind) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
