package vn.sotay.privacy.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.privacy.model.NoticeEdition;
import vn.sotay.privacy.model.NoticeRepository;
import vn.sotay.privacy.model.NoticeText;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.Province;

/** The notice on personal data: what it says, and that I have read it. */
@Stateless
@RolesAllowed("user")
public class NoticeService {
    @Inject
    NoticeRepository notices;

    @Inject
    AccountRepository accounts;

    @Inject
    Province province;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** Whether the edition in force has still to be read; false where there is none. */
    @Requires(OWN_ACCOUNT)
    public boolean isDue() {
        return editions().stream()
                .findFirst()
                .filter(newest -> !newest.isRead())
                .isPresent();
    }

    /** Every edition until today, the newest first. */
    @Requires(OWN_ACCOUNT)
    public List<NoticeEdition> editions() {
        return notices.editions(caller.username(), LocalDate.now(clock));
    }

    /**
     * One edition.
     *
     * @param edition null for the one in force
     * @param language {@code vi} or {@code en}
     * @throws NotFound if there is none, or it has not begun
     */
    @Requires(OWN_ACCOUNT)
    public NoticeView read(Integer edition, String language) {
        return editions().stream()
                .filter(found -> edition == null || edition.equals(found.edition()))
                .findFirst()
                .map(found -> new NoticeView(found, texts(found.edition(), language)))
                .orElseThrow(() -> new NotFound("privacy.notice.notFound"));
    }

    /**
     * The caller has read it. Saying so twice is no error and changes nothing.
     *
     * @param edition the one that was shown
     * @throws RuleViolation {@code privacy.notice.replaced} if another one is in force
     */
    @Requires(OWN_ACCOUNT)
    public void confirm(int edition) {
        if (notices.inForce(LocalDate.now(clock))
                .filter(now -> now.edition() == edition)
                .isEmpty()) {
            throw new RuleViolation("privacy.notice.replaced");
        }
        var account = accounts.get(caller.username());
        if (notices.addFirst(account, edition, clock.instant())) {
            facts.fire(new NoticeRead(account.publicId(), String.valueOf(edition)));
        }
    }

    private List<NoticeText> texts(int edition, String language) {
        var name = province.name().orElse("");
        return notices.texts(edition, language).stream()
                .map(part -> part.of(name))
                .toList();
    }
}
