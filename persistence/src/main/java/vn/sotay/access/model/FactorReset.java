package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * Somebody lost telephone and spare codes: the administrator asks that the second factor be taken away, and somebody who
 * knows the holder, and is neither of the two, does it. One person alone never gets into another one's account.
 */
@Entity
public class FactorReset extends PublicEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Column(nullable = false, updatable = false, length = 250)
    private String reason;

    @Column(nullable = false, updatable = false, length = 60)
    private String askedBy;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private FactorResetState state = FactorResetState.WAITING;

    @Column(length = 60)
    private String decidedBy;

    private Instant decidedAt;

    /** For the persistence provider. */
    protected FactorReset() {}

    /** Asked for now. */
    public FactorReset(Account account, String reason, String askedBy, Instant now) {
        this.account = account;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /**
     * The second person takes the telephone away; every session of the account ends.
     *
     * @throws RuleViolation {@code access.reset.second}, {@code access.reset.illegal}
     */
    public void confirm(String username, Instant now) {
        decide(FactorResetState.DONE, username, now);
        account.secondFactor(null);
        account.signOutEverywhere();
    }

    /** The second person does not. */
    public void refuse(String username, Instant now) {
        decide(FactorResetState.REFUSED, username, now);
    }

    private void decide(FactorResetState target, String username, Instant now) {
        if (username.equals(askedBy) || username.equals(account.username())) {
            throw new RuleViolation("access.reset.second");
        }
        state = state.to(target);
        decidedBy = username;
        decidedAt = now;
    }

    /** Whose telephone it is. */
    public Account account() {
        return account;
    }
}
