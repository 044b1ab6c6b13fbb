package vn.sotay.notice.service;

import static vn.sotay.access.model.Permission.OWN_ACCOUNT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.ArrayList;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.notice.model.NoticePreferences;
import vn.sotay.notice.model.NoticePreferencesRepository;
import vn.sotay.notice.model.NoticeRhythm;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.InvalidInput.FieldError;
import vn.sotay.shared.model.StaleVersion;

/** How the caller wants to be told: by mail or not, and in the own calendar. */
@Stateless
@RolesAllowed("user")
public class NoticePreferencesService {
    private static final int SUNDAY = 7;
    private static final int LONGEST = 254;

    @Inject
    NoticePreferencesRepository preferences;

    @Inject
    AccountRepository accounts;

    @Inject
    MailSession mail;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /** As they are; those of who never chose: no mail. */
    @Requires(OWN_ACCOUNT)
    public NoticePreferencesView view() {
        var own = preferences.of(caller.username()).orElseGet(() -> new NoticePreferences(null));
        return NoticePreferencesView.of(own, mail.find().isPresent());
    }

    /**
     * Takes over what was chosen.
     *
     * @throws InvalidInput naming {@code rhythm}, {@code weekday}, {@code email} or {@code mailed}
     * @throws StaleVersion if they were changed meanwhile
     */
    @Requires(OWN_ACCOUNT)
    public void choose(ChooseNotices command) {
        check(command);
        var own = own();
        if (command.version() != null && command.version() != own.version()) {
            throw new StaleVersion();
        }
        own.choose(command.rhythm(), command.weekday(), address(command.email()), command.mailed());
        facts.fire(NoticeChosen.of("preferences.chosen", caller.account().id()));
    }

    /** Makes a key that opens the own calendar; the one before opens nothing any more. @return the key, told this once */
    @Requires(OWN_ACCOUNT)
    public String openFeed() {
        var key = FeedKeys.random();
        own().openFeed(FeedKeys.hash(key), clock.instant());
        facts.fire(NoticeChosen.of("feed.opened", caller.account().id()));
        return key;
    }

    /** No key opens the calendar any more. */
    @Requires(OWN_ACCOUNT)
    public void closeFeed() {
        own().closeFeed();
        facts.fire(NoticeChosen.of("feed.closed", caller.account().id()));
    }

    private NoticePreferences own() {
        return preferences.of(caller.username()).orElseGet(() -> {
            var first = new NoticePreferences(accounts.get(caller.username()));
            preferences.add(first);
            return first;
        });
    }

    private static void check(ChooseNotices command) {
        var errors = new ArrayList<FieldError>();
        if (command.rhythm() == null) {
            errors.add(FieldError.of("rhythm", "shared.required"));
        }
        if (command.weekday() == null || command.weekday() < 1 || command.weekday() > SUNDAY) {
            errors.add(FieldError.of("weekday", "notice.weekday.wrong"));
        }
        if (command.mailed() == null) {
            errors.add(FieldError.of("mailed", "shared.required"));
        }
        var address = address(command.email());
        if (address == null && command.rhythm() != NoticeRhythm.NEVER) {
            errors.add(FieldError.of("email", "notice.email.needed"));
        } else if (address != null && !isGood(address)) {
            errors.add(FieldError.of("email", "notice.email.wrong"));
        }
        InvalidInput.throwIfAny(errors);
    }

    private static String address(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** One address of a person at a host, as the mail server will take it: no name around it, no list of several. */
    static boolean isGood(String address) {
        try {
            var parsed = new InternetAddress(address, true);
            parsed.validate();
            return address.length() <= LONGEST
                    && address.equals(parsed.getAddress())
                    && address.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)
                    && address.indexOf('@') > 0;
        } catch (AddressException wrong) {
            return false;
        }
    }
}
