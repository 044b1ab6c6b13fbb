package vn.sotay.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.sotay.access.service.Arrival;
import vn.sotay.access.service.ProviderSignInService;
import vn.sotay.access.service.SetupService;
import vn.sotay.access.service.SignInMode;
import vn.sotay.shared.web.Texts;

/**
 * Backs sign-in.xhtml where people sign in at a provider. It leads there at once when there is nothing to say first; a form
 * that was sent may not be led to another host by its answer, so then there is always something to say.
 */
@Named
@RequestScoped
public class ProviderSignInBean {
    private static final List<String> NOTES = List.of("ready", "out", "kept", "expired");

    @Inject
    SignInMode mode;

    @Inject
    ProviderVisit visit;

    @Inject
    SetupService setup;

    /** Leads on, if that is all. */
    public void open() throws IOException {
        if (!isOn()) {
            return;
        }
        if (setup.isNeeded()) {
            external().redirect(external().getRequestContextPath() + "/setup");
        } else if (!isSomethingToSay()) {
            external().redirect(getAddress());
        }
    }

    /** Whether people sign in at a provider. */
    public boolean isOn() {
        return mode.isByProvider();
    }

    /** Where the way to the provider begins. */
    public String getAddress() {
        var to = sent().getOrDefault("to", Objects.requireNonNullElse(visit.to(), ""));
        return external().getRequestContextPath() + OpenPaths.PROVIDER + "?to="
                + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** Where one signs out at the provider too; null when the server was not told. */
    public String getSignOutAddress() {
        return System.getenv("SOTAY_OIDC_SIGN_OUT");
    }

    /** Why one was not let in, or null. */
    public String getProblem() {
        if (isDoorMissing()) {
            return text("access.provider.noDoor");
        }
        if (sent().containsKey("refused")) {
            return text("access.provider.refused");
        }
        return visit.turnedAway().map(ProviderSignInBean::said).orElse(null);
    }

    /** What is good to know beforehand, or null: why one is here again. */
    public String getNote() {
        return getProblem() == null
                ? NOTES.stream()
                        .filter(sent()::containsKey)
                        .findFirst()
                        .map(why -> text("access.signIn." + why))
                        .orElse(null)
                : null;
    }

    private boolean isSomethingToSay() {
        return getProblem() != null
                || getNote() != null
                || sent().containsKey("lang")
                || !"GET".equals(((HttpServletRequest) external().getRequest()).getMethod());
    }

    /** The address of the door came back here: nothing is installed behind it. */
    private static boolean isDoorMissing() {
        return sent().getOrDefault("to", "").startsWith(ProviderSignInService.DOOR);
    }

    private static String said(Arrival arrival) {
        return text("access.provider." + arrival.outcome().name().toLowerCase(Locale.ROOT), arrival.name());
    }

    private static String text(String key, Object... args) {
        return Texts.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, args);
    }

    private static Map<String, String> sent() {
        return external().getRequestParameterMap();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
