package vn.sotay.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sotay.access.model.Account;
import vn.sotay.shared.model.BaseEntity;
import vn.sotay.shared.model.RuleViolation;

/** How somebody wants to be told beyond the bell. Who never chose gets no mail. */
@Entity
public class NoticePreferences extends BaseEntity {
    private static final String NONE = "-";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    /** Optional: given by the holder for the mail alone, and taken away when none is wanted. */
    @Column(length = 254)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private NoticeRhythm rhythm = NoticeRhythm.NEVER;

    /** 1 Monday … 7 Sunday, for the weekly mail. */
    @Column(nullable = false)
    private int weekday = 1;

    @Column(nullable = false, length = 500)
    private String mailed = write(mailedAtFirst());

    @Column(length = 64)
    private String feedHash;

    private Instant feedMadeAt;

    /** For the persistence provider. */
    protected NoticePreferences() {}

    /** As they are before anybody chose. */
    public NoticePreferences(Account account) {
        this.account = account;
    }

    /**
     * The holder chose.
     *
     * @param address checked before; null where none is given
     * @throws RuleViolation {@code notice.email.needed} for a mail to nowhere
     */
    public void choose(NoticeRhythm often, int day, String address, Collection<NoticeKind> kinds) {
        if (often != NoticeRhythm.NEVER && address == null) {
            throw new RuleViolation("notice.email.needed");
        }
        rhythm = often;
        weekday = day;
        email = address;
        mailed = write(kinds);
    }

    /** A mail is written on this day, if there is anything to say. */
    public boolean isDueOn(LocalDate day, int weekdayOfDay) {
        return email != null
                && (rhythm == NoticeRhythm.DAILY || rhythm == NoticeRhythm.WEEKLY && weekdayOfDay == weekday);
    }

    /** From now on the feed of dated work has this key; the one before opens nothing any more. */
    public void openFeed(String hash, Instant now) {
        feedHash = hash;
        feedMadeAt = now;
    }

    /** No key opens the feed any more. */
    public void closeFeed() {
        feedHash = null;
        feedMadeAt = null;
    }

    /** What goes into the mail. */
    public Set<NoticeKind> mailed() {
        var kinds = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(NoticeKind.values())
                .filter(kind -> Arrays.asList(mailed.split(" ", -1)).contains(kind.name()))
                .forEach(kinds::add);
        return Collections.unmodifiableSet(kinds);
    }

    private static Set<NoticeKind> mailedAtFirst() {
        return Arrays.stream(NoticeKind.values())
                .filter(NoticeKind::isMailedAtFirst)
                .collect(Collectors.toSet());
    }

    private static String write(Collection<NoticeKind> kinds) {
        var names = kinds.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(" "));
        return names.isEmpty() ? NONE : names;
    }

    /** Whose they are. */
    public Account account() {
        return account;
    }

    /** Where the mail goes; empty: nowhere. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** How often. */
    public NoticeRhythm rhythm() {
        return rhythm;
    }

    /** 1 Monday … 7 Sunday. */
    public int weekday() {
        return weekday;
    }

    /** When the key of the feed was made; empty: there is none. */
    public Optional<Instant> feedMadeAt() {
        return Optional.ofNullable(feedMadeAt);
    }
}
