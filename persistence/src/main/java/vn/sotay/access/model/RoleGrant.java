package vn.sotay.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.PublicEntity;
import vn.sotay.shared.model.RuleViolation;

/**
 * A role on a unit and all below it, for a time and with a reason (docs/features/rights.md).
 *
 * <p>Nobody grants what he does not hold, so every grant but the first ones rests on another one and never outlives
 * it: revoking the base lets it fall.
 */
@Entity
public class RoleGrant extends PublicEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Unit unit;

    @Embedded
    private Period period;

    @Column(nullable = false, length = 250)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private GrantStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account grantedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private RoleGrant basedOn;

    @Column(nullable = false)
    private Instant grantedAt;

    private Instant endedAt;

    @Column(length = 60)
    private String endedBy;

    /** For the persistence provider. */
    protected RoleGrant() {}

    private RoleGrant(Account account, Role role, Unit unit, Period period, String reason, Instant now) {
        if (!role.isGrantable()) {
            throw new RuleViolation("access.grant.notHeld", role);
        }
        if (role.isProvinceOnly() && unit.parent() != null) {
            throw new RuleViolation("access.grant.provinceOnly", role);
        }
        this.account = account;
        this.role = role;
        this.unit = unit;
        this.period = period;
        this.reason = reason;
        this.grantedAt = now;
        this.status = GrantStatus.ACTIVE;
    }

    /** One of the first grants, which rest on nothing but the set-up of the system. */
    public static RoleGrant founding(Account account, Role role, Unit root, Period period, String reason, Instant now) {
        return new RoleGrant(account, role, root, period, reason, now);
    }

    /**
     * A grant that rests on one of the granter's own.
     *
     * @throws RuleViolation {@code access.grant.self}, {@code access.grant.notHeld}, {@code access.grant.outlives}
     */
    public static RoleGrant basedOn(
            RoleGrant base, Account to, Role role, Unit unit, Period period, String reason, Instant now) {
        if (base.account().equals(to)) {
            throw new RuleViolation("access.grant.self");
        }
        if (!base.carries(role, unit)) {
            throw new RuleViolation("access.grant.notHeld", role);
        }
        if (period.validTo().isAfter(base.period().validTo())) {
            throw new RuleViolation(
                    "access.grant.outlives", base.period().validTo().minusDays(1));
        }
        var grant = new RoleGrant(to, role, unit, period, reason, now);
        grant.restOn(base);
        return grant;
    }

    /** What the administrator proposes: allows nothing until a holder of the permission confirms it. */
    public static RoleGrant proposed(Account to, Role role, Unit unit, Period period, String reason, Instant now) {
        var grant = new RoleGrant(to, role, unit, period, reason, now);
        grant.status = GrantStatus.PROPOSED;
        return grant;
    }

    /**
     * Puts a proposal in force; from then on it rests on the confirmer's grant, and ends with it.
     *
     * @throws RuleViolation {@code access.grant.self}, {@code access.grant.notHeld}
     */
    public void confirm(RoleGrant base, Instant now) {
        if (base.account().equals(account)) {
            throw new RuleViolation("access.grant.self");
        }
        if (!base.carries(role, unit)) {
            throw new RuleViolation("access.grant.notHeld", role);
        }
        status = status.to(GrantStatus.ACTIVE);
        if (period.validTo().isAfter(base.period().validTo())) {
            period = period.endedOn(base.period().validTo());
        }
        grantedAt = now;
        restOn(base);
    }

    private void restOn(RoleGrant base) {
        grantedBy = base.account();
        basedOn = base;
    }

    /** Whether this grant lets its holder grant that role on that unit. */
    public boolean carries(Role wanted, Unit where) {
        return status == GrantStatus.ACTIVE
                && role.mayGrant(wanted)
                && where.path().startsWith(unit.path());
    }

    /** Taken back by somebody. */
    public void revoke(String username, Instant now) {
        end(GrantStatus.REVOKED, username, now);
    }

    /** The grant it rested on is gone. */
    public void fall(String username, Instant now) {
        end(GrantStatus.FALLEN, username, now);
    }

    private void end(GrantStatus how, String username, Instant now) {
        status = status.to(how);
        endedBy = username;
        endedAt = now;
    }

    /** Whose it is. */
    public Account account() {
        return account;
    }

    /** What it allows. */
    public Role role() {
        return role;
    }

    /** On which unit and all below. */
    public Unit unit() {
        return unit;
    }

    /** From when till when. */
    public Period period() {
        return period;
    }

    /** Where it is in its life. */
    public GrantStatus status() {
        return status;
    }

    /** The grant it rests on; null for the first ones. */
    public RoleGrant basedOn() {
        return basedOn;
    }
}
