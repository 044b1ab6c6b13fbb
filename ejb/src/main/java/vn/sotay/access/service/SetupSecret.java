package vn.sotay.access.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.logging.Logger;
import vn.sotay.access.model.PasswordRule;
import vn.sotay.shared.model.InstallationRepository;

/** The one-time secret of an empty system: printed in the server's log, so that only who runs the server sets it up. */
@Singleton
@Startup
@DependsOn("Boot")
@PermitAll
public class SetupSecret {
    private static final int LETTERS = 16;
    private static final Logger LOG = Logger.getLogger(SetupSecret.class.getName());

    @Inject
    InstallationRepository installations;

    private String secret;

    @PostConstruct
    void start() {
        if (installations.current().isEmpty()) {
            secret = new PasswordRule(LETTERS).oneTime();
            LOG.info("sotay is empty. Open /setup and give this one-time secret: " + secret);
        }
    }

    /** Whether this is the secret; never, once the system is set up. */
    @Open(because = "nobody has an account before the system is set up")
    public boolean is(String typed) {
        return secret != null
                && typed != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** It was used. */
    @Open(because = "called by the set-up alone")
    public void forget() {
        secret = null;
    }
}
