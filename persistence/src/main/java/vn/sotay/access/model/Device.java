package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import vn.sotay.shared.model.PublicEntity;

/**
 * A browser that its owner wants to stay known for some weeks: it signs in by a secret that changes at each use. Of the
 * secret only the SHA-256 is kept.
 *
 * <p>Surprising rule: a secret that was changed already and comes once more was copied; nobody knows by whom, so the device
 * ends for both. Within a moment it is no theft but a browser that opened two pages at once.
 */
@Entity
public class Device extends PublicEntity {
    /** How long the secret before still counts: a browser that opens several pages sends it several times. */
    public static final Duration AT_ONCE = Duration.ofSeconds(30);

    private static final int LABEL = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(nullable = false)
    private int epoch;

    @Column(nullable = false, length = 64)
    private String secretHash;

    @Column(length = 64)
    private String formerHash;

    @Column(length = LABEL)
    private String label;

    @Column(nullable = false, updatable = false)
    private Instant registeredAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false, updatable = false)
    private Instant expiresAt;

    private Instant endedAt;

    /** For the persistence provider. */
    protected Device() {}

    /**
     * Registered by who has just signed in, second factor and all.
     *
     * @param label browser and system, by which its owner knows it again; may be null
     */
    public Device(Account account, String secretHash, String label, Instant now, Instant expiresAt) {
        this.account = account;
        this.epoch = account.epoch();
        this.secretHash = secretHash;
        this.label = label == null || label.length() <= LABEL ? label : label.substring(0, LABEL);
        this.registeredAt = now;
        this.changedAt = now;
        this.expiresAt = expiresAt;
    }

    /** What a secret that was sent is worth. */
    public DeviceAnswer ask(String hash, Instant now) {
        if (!isGood(now)) {
            return DeviceAnswer.OVER;
        }
        if (hash.equals(secretHash)) {
            return DeviceAnswer.CURRENT;
        }
        return hash.equals(formerHash) && now.isBefore(changedAt.plus(AT_ONCE))
                ? DeviceAnswer.AT_ONCE
                : DeviceAnswer.COPIED;
    }

    /** From now on another secret. */
    public void change(String hash, Instant now) {
        formerHash = secretHash;
        secretHash = hash;
        changedAt = now;
    }

    /** Whether it can still sign in: not ended, not too old, the account not locked nor signed out everywhere. */
    public boolean isGood(Instant now) {
        return endedAt == null && now.isBefore(expiresAt) && epoch == account.epoch() && !account.isLocked();
    }

    /** No longer known. */
    public void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    /** Whose it is. */
    public Account account() {
        return account;
    }

    /** Browser and system; may be null. */
    public String label() {
        return label;
    }

    /** When it has to sign in by password again. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
