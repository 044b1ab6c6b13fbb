package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import vn.sotay.shared.model.BaseEntity;

/** A sign-in over REST: only the SHA-256 of the token is kept, so that the table lets nobody in (docs/adr/0003). */
@Entity
public class AccessToken extends BaseEntity {
    /** How long a token lasts: 12 h (docs/adr/0003). */
    public static final Duration LIFE = Duration.ofHours(12);

    @Column(nullable = false, unique = true, length = 64)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(nullable = false)
    private int epoch;

    @Column(nullable = false)
    private Instant issuedAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private Instant revokedAt;

    /** For the persistence provider. */
    protected AccessToken() {}

    /** @param tokenHash SHA-256 of the token, hexadecimal */
    public AccessToken(String tokenHash, Account account, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.epoch = account.epoch();
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether it still lets its holder in. */
    public boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && epoch == account.epoch() && !account.isLocked();
    }

    /** Signed out. */
    public void revoke(Instant now) {
        revokedAt = now;
    }

    /** Whose it is. */
    public Account account() {
        return account;
    }

    /** When it ends by itself. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
