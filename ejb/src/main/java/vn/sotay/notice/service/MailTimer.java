package vn.sotay.notice.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes the mails that sum up notices, and hands them to the mail server: claimed, sent, done (ADR 0028). Does nothing where
 * the server has no mail session.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {
    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

    @Inject
    MailSession mail;

    @Inject
    DigestSteps digests;

    @Inject
    MailSteps steps;

    @Inject
    MailCarrier carrier;

    private boolean begun;

    /** Three times a minute. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void carry() {
        try {
            var left = begun ? steps.giveUp() : steps.begin();
            begun = true;
            if (left > 0) {
                LOG.warning(
                        () -> left + " mails may or may not have gone; the administrator sees them on /notices/mail");
            }
            mail.find().ifPresent(session -> {
                write();
                send(session);
            });
        } catch (EJBException failed) {
            LOG.log(Level.FINE, "mails wait until the next time", failed);
        }
    }

    private void write() {
        var some = digests.mightBeDue(0L);
        while (!some.isEmpty()) {
            some.forEach(digests::write);
            some = digests.mightBeDue(last(some));
        }
    }

    private static Long last(List<Long> keys) {
        return keys.get(keys.size() - 1);
    }

    private void send(Session session) {
        for (var key : steps.due()) {
            steps.claim(key).ifPresent(mine -> steps.end(key, carrier.carry(session, mine)));
        }
    }
}
