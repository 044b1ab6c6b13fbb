package vn.sotay.audit.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sotay.shared.model.RuleViolation;

/**
 * Seals the trail each second. It stops, and says so in the log, when the chain does not fit the head outside: then
 * somebody has to look, by the verifier.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());
    private static final int BLOCKS_AT_ONCE = 50;

    @Inject
    Sealing sealing;

    @Inject
    SealFiles files;

    private String said = "";

    /** Takes up what was committed since the last second. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        try {
            var head = sealing.next();
            for (var i = 1; head.isPresent() && i <= BLOCKS_AT_ONCE; i++) {
                files.head().write(head.get(), files.key());
                head = sealing.next();
            }
        } catch (RuleViolation | IllegalStateException broken) {
            stop(broken.getMessage());
        } catch (EJBException failed) {
            LOG.log(Level.FINE, "not sealed this time", failed);
        }
    }

    private void stop(String why) {
        if (!why.equals(said)) {
            LOG.severe(
                    "The audit trail is not sealed any more: " + why + ". Run the verifier, docs/operations/audit.md");
            said = why;
        }
    }
}
