package vn.sotay.access.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** Who asks people to prove who they are: this application, by a form, or an OpenID provider outside; docs/adr/0018. */
@ApplicationScoped
public class SignInMode {
    private static final String PROPERTY = "sotay.auth";

    private boolean byProvider;

    /** Told by the property {@code sotay.auth}; wildfly-config/75-oidc.cli sets it. */
    @PostConstruct
    void read() {
        use(System.getProperty(PROPERTY, "form"));
    }

    void use(String said) {
        byProvider = switch (said.strip()) {
            case "form" -> false;
            case "oidc" -> true;
            default ->
                throw new IllegalStateException("the property " + PROPERTY + " is form or oidc, not '" + said + "'");
        };
    }

    /** A word that is none stops the start, not the first sign-in. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object started) {
        // the first call has read it
    }

    /** Whether people sign in at the provider. Programs bring a token of ours in either case. */
    public boolean isByProvider() {
        return byProvider;
    }
}
