package vn.sotay.privacy.service;

import static vn.sotay.access.model.Permission.NOTICE_EDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sotay.access.service.Requires;
import vn.sotay.privacy.model.NoticeEdition;
import vn.sotay.privacy.model.NoticePart;
import vn.sotay.privacy.model.NoticeRepository;
import vn.sotay.privacy.model.NoticeText;
import vn.sotay.privacy.model.PrivacyNotice;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.service.Province;

/**
 * New editions of the notice on personal data. An edition is never changed once it has begun: another one follows it, which
 * everybody is shown once from its first day on.
 */
@Stateless
@RolesAllowed("user")
public class NoticePublishService {
    private static final String WHOLE_PROVINCE = "the notice of the whole province, nobody's data";
    private static final String VIETNAMESE = "vi";
    private static final String ENGLISH = "en";

    @Inject
    NoticeRepository notices;

    @Inject
    Province province;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** What a new edition begins with: the words of the newest one, without a day. */
    @Requires(value = NOTICE_EDIT, unscoped = WHOLE_PROVINCE)
    public PublishNotice begin() {
        return notices.last()
                .map(last -> new PublishNotice(last.edition(), null, last.source(), parts(last.edition())))
                .orElseGet(() -> new PublishNotice(0, null, null, List.of()));
    }

    /** The newest edition, if it has not begun. */
    @Requires(value = NOTICE_EDIT, unscoped = WHOLE_PROVINCE)
    public Optional<NoticeEdition> ahead() {
        return notices.last()
                .filter(last -> last.validFrom().isAfter(LocalDate.now(clock)))
                .map(last -> new NoticeEdition(last.edition(), last.validFrom(), last.source(), null));
    }

    /**
     * What its readers would see.
     *
     * @throws InvalidInput naming {@code from}, {@code source} or {@code parts}
     */
    @Requires(value = NOTICE_EDIT, unscoped = WHOLE_PROVINCE)
    public List<NoticePair> preview(PublishNotice asked) {
        check(asked, notices.last().orElse(null));
        var name = province.name().orElse("");
        return asked.parts().stream()
                .map(pair -> new NoticePair(pair.vi().of(name), pair.en().of(name)))
                .toList();
    }

    /**
     * Publishes it: from its first day on everybody is shown it once.
     *
     * @return its number
     * @throws InvalidInput as {@link #preview}
     * @throws RuleViolation {@code privacy.notice.followed} if somebody else has published one meanwhile
     */
    @Requires(value = NOTICE_EDIT, unscoped = WHOLE_PROVINCE)
    public int publish(PublishNotice asked) {
        var last = notices.lastHeld().orElse(null);
        var newest = last == null ? 0 : last.edition();
        if (newest != asked.after()) {
            throw new RuleViolation("privacy.notice.followed", newest);
        }
        check(asked, last);
        var notice = new PrivacyNotice(newest + 1, asked.from(), asked.source().strip());
        var parts = new ArrayList<NoticePart>();
        for (var place = 1; place <= asked.parts().size(); place++) {
            var pair = asked.parts().get(place - 1);
            parts.add(new NoticePart(notice, VIETNAMESE, place, stripped(pair.vi())));
            parts.add(new NoticePart(notice, ENGLISH, place, stripped(pair.en())));
        }
        notices.add(notice, parts);
        facts.fire(NoticePublished.of("published", notice));
        return notice.edition();
    }

    /**
     * Takes back the newest edition, which nobody was shown yet.
     *
     * @throws RuleViolation {@code privacy.notice.begun}; {@code privacy.notice.followed} if it is not the newest
     */
    @Requires(value = NOTICE_EDIT, unscoped = WHOLE_PROVINCE)
    public void takeBack(int edition) {
        var last = notices.lastHeld().orElseThrow();
        if (last.edition() != edition) {
            throw new RuleViolation("privacy.notice.followed", last.edition());
        }
        last.mustBeAhead(LocalDate.now(clock));
        notices.remove(last);
        facts.fire(NoticePublished.of("takenBack", last));
    }

    private void check(PublishNotice asked, PrivacyNotice last) {
        InvalidInput.throwIfAny(NoticeRules.faults(asked, last, LocalDate.now(clock)));
    }

    private static NoticeText stripped(NoticeText text) {
        return new NoticeText(text.heading().strip(), text.text().strip());
    }

    /** The parts side by side; one that a language lacks is empty there. */
    private List<NoticePair> parts(int edition) {
        var vi = notices.texts(edition, VIETNAMESE);
        var en = notices.texts(edition, ENGLISH);
        var pairs = new ArrayList<NoticePair>();
        for (var i = 0; i < Math.max(vi.size(), en.size()); i++) {
            pairs.add(new NoticePair(at(vi, i), at(en, i)));
        }
        return pairs;
    }

    private static NoticeText at(List<NoticeText> texts, int place) {
        return place < texts.size() ? texts.get(place) : new NoticeText("", "");
    }
}
