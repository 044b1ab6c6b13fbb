package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.PublicId;

/**
 * A sign-in that lasts: of a browser, by the form, or of a program, by a bearer token. Of a token only the SHA-256 is
 * kept, so that the table lets nobody in.
 */
@Entity
public class SignInSession extends PublicEntity {
    /** How long a token lasts: 12 h. */
    public static final Duration TOKEN_LIFE = Duration.ofHours(12);

    /** A browser that was not heard of for so long is signed out: the server's own limit and a little more. */
    public static final Duration BROWSER_REST = Duration.ofMinutes(65);

    /** How exactly {@code seenAt} is kept, so that not every request writes. */
    public static final Duration SEEN_STEP = Duration.ofMinutes(5);

    private static final int LABEL = 60;

    @Column(unique = true, length = 64)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(nullable = false)
    private int epoch;

    @Column(length = LABEL)
    private String label;

    /** The opaque id of the device by which it began, if it was one that stays known. */
    @Column(length = PublicId.LENGTH)
    private String device;

    @Column(nullable = false)
    private Instant begunAt;

    @Column(nullable = false)
    private Instant seenAt;

    private Instant expiresAt;

    private Instant endedAt;

    /** For the persistence provider. */
    protected SignInSession() {}

    private SignInSession(Account account, Instant now) {
        this.account = account;
        this.epoch = account.epoch();
        this.begunAt = now;
        this.seenAt = now;
    }

    /** @param tokenHash SHA-256 of the token, hexadecimal */
    public static SignInSession ofToken(String tokenHash, Account account, Instant now) {
        var session = new SignInSession(account, now);
        session.tokenHash = tokenHash;
        session.expiresAt = now.plus(TOKEN_LIFE);
        return session;
    }

    /** @param label browser and system in two words, by which its owner knows it again; may be null */
    public static SignInSession ofBrowser(String label, Account account, Instant now) {
        var session = new SignInSession(account, now);
        session.label = label == null || label.length() <= LABEL ? label : label.substring(0, LABEL);
        return session;
    }

    /** Whether it still lets its holder in. */
    public boolean isGood(Instant now) {
        return endedAt == null
                && (expiresAt == null || now.isBefore(expiresAt))
                && epoch == account.epoch()
                && !account.isLocked();
    }

    /** Whether it is time to remember that it was used. */
    public boolean isSeenAgain(Instant now) {
        return seenAt.plus(SEEN_STEP).isBefore(now);
    }

    /** It belongs to a browser that stays known, and ends with it if that was copied. */
    public void beganOn(Device known) {
        device = known.publicId();
    }

    /** Stays good though every other one ends: the own password was changed in it. */
    public void stay() {
        epoch = account.epoch();
    }

    /** Signed out. */
    public void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    /** Whose it is. */
    public Account account() {
        return account;
    }

    /** When it ends by itself; null for a browser, which ends after a rest. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
