package vn.sotay.notice.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.sotay.notice.model.DigestMail;
import vn.sotay.notice.model.MailOutboxRepository;
import vn.sotay.notice.model.MailState;
import vn.sotay.shared.service.RealTime;

/** The steps of a mail that is written, each in a transaction of its own: what is claimed stays claimed. Called by {@link MailTimer} alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailSteps {
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final String BROKEN_OFF = "a server stopped in the middle of it";

    @Inject
    MailOutboxRepository outbox;

    @Inject
    @RealTime
    Clock clock;

    /** What may be tried now. */
    public List<Long> due() {
        return outbox.due(clock.instant(), AT_ONCE);
    }

    /** Takes one up, so that nobody else does; empty if somebody has. */
    public Optional<OutgoingMail> claim(Long key) {
        var mail = outbox.lock(key);
        var now = clock.instant();
        if (mail == null
                || mail.state() != MailState.PENDING
                || mail.nextTryAt().isAfter(now)) {
            return Optional.empty();
        }
        mail.claim(node(), now);
        return Optional.of(new OutgoingMail(key, mail.publicId(), mail.address(), mail.subject(), mail.text()));
    }

    /** Writes down what came of it. */
    public void end(Long key, MailCarrier.Answer answer) {
        var mail = outbox.lock(key);
        var now = clock.instant();
        if (mail.state() != MailState.SENDING) {
            return; // it took so long that it counts as uncertain
        }
        switch (answer.outcome()) {
            case TAKEN -> mail.sent(now);
            case NOT_TAKEN -> mail.notTaken(answer.why(), now);
            case REFUSED -> mail.refused(answer.why(), now);
            case UNCERTAIN -> mail.uncertain(answer.why(), now);
        }
    }

    /** This server begins: what it was handing over when it stopped is uncertain. @return how many that are */
    public int begin() {
        return uncertain(outbox.brokenOff(node(), clock.instant().minus(LONGEST)));
    }

    /** What another server has been at for too long is uncertain, too. */
    public int giveUp() {
        return uncertain(outbox.takingTooLong(clock.instant().minus(LONGEST)));
    }

    private int uncertain(List<DigestMail> mails) {
        mails.forEach(mail -> mail.uncertain(BROKEN_OFF, clock.instant()));
        return mails.size();
    }

    private static String node() {
        return System.getProperty("jboss.node.name", "?");
    }
}
