package vn.sotay.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import vn.sotay.notice.model.NoticeBoxRepository;
import vn.sotay.notice.model.Noticed;
import vn.sotay.notice.model.RecipientQueries;

/** Puts a notice into the boxes of those for whom it is, in the caller's transaction. */
@ApplicationScoped
public class NoticeTeller {
    private static final Logger LOG = Logger.getLogger(NoticeTeller.class.getName());

    @Inject
    NoticeBoxRepository box;

    @Inject
    RecipientQueries recipients;

    @Inject
    Clock clock;

    /** Tells them; whoever was told of that cause before is not told again. */
    public void tell(Noticed what) {
        var accounts = recipients.of(what, LocalDate.now(clock));
        if (accounts.size() == RecipientQueries.MOST) {
            LOG.warning(() -> what.kind() + " is told to the first " + RecipientQueries.MOST + " accounts only");
        }
        box.tell(what, accounts, clock.instant());
    }
}
