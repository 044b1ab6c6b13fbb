package vn.sotay.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Backs the error pages. */
@Named
@RequestScoped
public class ErrorPage {
    @Inject
    HttpServletRequest request;

    /** The number to be told to whoever looks after the server; the log has the same one. */
    public String getIncident() {
        if (request.getAttribute(PageErrors.INCIDENT) == null) {
            var error = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            request.setAttribute(PageErrors.INCIDENT, Incident.log(error));
        }
        return (String) request.getAttribute(PageErrors.INCIDENT);
    }
}
