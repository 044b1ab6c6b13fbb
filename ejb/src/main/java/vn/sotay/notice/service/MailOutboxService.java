package vn.sotay.notice.service;

import static vn.sotay.access.model.Permission.ACCOUNT_MANAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.sotay.access.service.Requires;
import vn.sotay.notice.model.MailOutboxRepository;
import vn.sotay.notice.model.MailRow;
import vn.sotay.notice.model.MailState;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Edge;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RowCount;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.RealTime;

/** The mails of the house, for the administrator: how far each came, never what it says or where to. */
@Stateless
@RolesAllowed("user")
public class MailOutboxService {
    private static final String WHOLE_HOUSE = "the administrator keeps the accounts of the whole province";

    @Inject
    MailOutboxRepository outbox;

    @Inject
    MailSession mail;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    @RealTime
    Clock clock;

    /** The newest first; {@code state} null: in any. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = WHOLE_HOUSE)
    public List<MailRow> list(MailState state, Edge edge, int limit) {
        return outbox.list(state, edge, limit);
    }

    /** How many {@link #list} has. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = WHOLE_HOUSE)
    public RowCount count(MailState state) {
        return outbox.count(state);
    }

    /** Whether mail is turned on. */
    @Requires(value = ACCOUNT_MANAGE, unscoped = WHOLE_HOUSE)
    public boolean isOn() {
        return mail.find().isPresent();
    }

    /**
     * The administrator has seen what is uncertain or refused.
     *
     * @throws NotFound {@code notice.mail.notFound}
     * @throws RuleViolation {@code notice.mail.illegal}
     */
    @Requires(value = ACCOUNT_MANAGE, unscoped = WHOLE_HOUSE)
    public void settle(String id) {
        outbox.get(id).settle(clock.instant());
        facts.fire(NoticeChosen.of("mail.settled", id));
    }
}
