package vn.sotay.notice.service;

import static vn.sotay.policy.model.PolicyRule.NOTICE_MAIL_HOUR;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.List;
import vn.sotay.notice.model.DigestMail;
import vn.sotay.notice.model.MailOutboxRepository;
import vn.sotay.notice.model.NoticeBoxRepository;
import vn.sotay.notice.model.NoticePreferencesRepository;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.service.RealTime;

/**
 * Writes the mails of a day, each in a transaction of its own with the mark on the notices that it counts: a server that stops
 * in between writes the others later, and none twice. Called by {@link MailTimer} alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DigestSteps {
    private static final int AT_ONCE = 200;
    private static final int COUNTED = 500;

    /** A week and a day: what is older than the last weekly mail is not spoken of any more. */
    private static final Duration SPOKEN_OF = Duration.ofDays(8);

    @Inject
    NoticePreferencesRepository preferences;

    @Inject
    NoticeBoxRepository box;

    @Inject
    MailOutboxRepository outbox;

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** Who might want a mail today and has none, a part at once; none before the hour at which they are written. */
    public List<Long> mightBeDue(Long after) {
        var today = LocalDate.now(clock);
        var hour = policies.numbers(today, NOTICE_MAIL_HOUR).get(NOTICE_MAIL_HOUR);
        return LocalTime.now(clock).getHour() < hour ? List.of() : preferences.mightBeDue(today, after, AT_ONCE);
    }

    /** Writes the mail of today, if there is anything to say. */
    public void write(Long key) {
        var today = LocalDate.now(clock);
        var wish = preferences.get(key);
        if (wish == null || !wish.isDueOn(today, today.get(ChronoField.DAY_OF_WEEK))) {
            return;
        }
        var account = wish.account();
        var since = clock.instant().minus(SPOKEN_OF);
        var notices = box.unmailed(account.id(), wish.mailed(), since, COUNTED);
        if (notices.isEmpty()) {
            return;
        }
        var words = new DigestText(account.screen().locale());
        var mail = new DigestMail(
                account,
                today,
                wish.email().orElseThrow(),
                words.subject(notices),
                words.text(notices, System.getProperty(DigestText.LINK)),
                realTime.instant());
        outbox.add(mail);
        box.mailed(mail, notices);
    }
}
