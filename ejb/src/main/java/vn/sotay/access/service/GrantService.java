package vn.sotay.access.service;

import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.access.model.Permission.GRANT_PROPOSE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.model.Permission;
import vn.sotay.access.model.Role;
import vn.sotay.access.model.RoleGrant;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;

/** Granting roles on units, proposing that, and taking them back: nobody grants what he does not hold, and nobody to himself. */
@Stateless
@RolesAllowed("user")
public class GrantService {
    @Inject
    GrantRepository grants;

    @Inject
    AccountRepository accounts;

    @Inject
    UnitRepository units;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * Grants a role on a unit and all below it.
     *
     * @return the public id of the grant
     * @throws InvalidInput naming each wrong field
     * @throws RuleViolation {@code access.grant.notHeld} if none of the caller's grants carries the role there
     */
    @Requires(GRANT)
    public String grant(GrantRole command) {
        var wanted = read(command, GRANT);
        var base = base(command.basedOn(), command.role(), wanted.unit());
        var grant = RoleGrant.basedOn(
                base,
                wanted.account(),
                command.role(),
                wanted.unit(),
                period(command, base.period()),
                wanted.reason(),
                clock.instant());
        grants.add(grant);
        facts.fire(GrantChanged.granted(grant));
        return grant.publicId();
    }

    /**
     * Proposes a grant that a holder of GRANT confirms; nobody proposes for himself.
     *
     * @return the public id of the proposal
     */
    @Requires(GRANT_PROPOSE)
    public String propose(GrantRole command) {
        var wanted = read(command, GRANT_PROPOSE);
        if (wanted.account().username().equals(caller.username())) {
            throw new RuleViolation("access.grant.self");
        }
        var period = period(command, Period.from(LocalDate.now(clock)));
        var proposal = RoleGrant.proposed(
                wanted.account(), command.role(), wanted.unit(), period, wanted.reason(), clock.instant());
        grants.add(proposal);
        facts.fire(GrantChanged.proposed(proposal));
        return proposal.publicId();
    }

    /** Puts a proposal in force; it rests on the caller's grant from then on. */
    @Requires(GRANT)
    public void confirm(String grantId) {
        var proposal = grants.get(grantId, caller.scope(GRANT));
        proposal.confirm(base(null, proposal.role(), proposal.unit()), clock.instant());
        facts.fire(GrantChanged.granted(proposal));
    }

    /**
     * Takes a grant back, or turns a proposal down; what rests on it falls with it.
     *
     * @throws RuleViolation {@code access.grant.revokeOwn}, and {@code access.grant.notYours} if the caller could not
     *     have granted it: a clerk does not take the head's away
     */
    @Requires(GRANT)
    public void revoke(String grantId) {
        var grant = grants.get(grantId, caller.scope(GRANT));
        var founding = grant.status() == GrantStatus.ACTIVE && grant.basedOn() == null;
        if (founding || grant.account().username().equals(caller.username())) {
            throw new RuleViolation("access.grant.revokeOwn");
        }
        if (ownThatCarry(grant.role(), grant.unit()).findAny().isEmpty()) {
            throw new RuleViolation("access.grant.notYours", grant.role());
        }
        var now = clock.instant();
        grant.revoke(caller.username(), now);
        facts.fire(GrantChanged.revoked(grant));
        fell(grant, now);
    }

    /** The roles that the caller could grant on a unit. */
    @Requires(GRANT)
    public List<Role> grantable(String unitId) {
        var unit = units.get(unitId, caller.scope(GRANT));
        var own = caller.grants().stream().map(HeldGrant::id).map(grants::byKey).toList();
        return Arrays.stream(Role.values())
                .filter(role -> !role.isProvinceOnly() || unit.parent() == null)
                .filter(role -> own.stream().anyMatch(grant -> grant.carries(role, unit)))
                .toList();
    }

    private record Wanted(Unit unit, Account account, String reason) {}

    private Wanted read(GrantRole command, Permission permission) {
        var unit = units.get(required("unit", command.unit()), caller.scope(permission));
        var account = accounts.get(required("account", command.account()));
        if (command.role() == null) {
            throw new InvalidInput("role", "shared.required");
        }
        return new Wanted(unit, account, required("reason", command.reason()));
    }

    private RoleGrant base(String basedOn, Role role, Unit unit) {
        return ownThatCarry(role, unit)
                .filter(held -> basedOn == null || held.publicId().equals(basedOn))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("access.grant.notHeld", role));
    }

    private Stream<RoleGrant> ownThatCarry(Role role, Unit unit) {
        return caller.grants().stream().map(held -> grants.byKey(held.id())).filter(held -> held.carries(role, unit));
    }

    private Period period(GrantRole command, Period within) {
        var from = command.from() == null ? LocalDate.now(clock) : command.from();
        var to = command.to() == null ? within.validTo() : command.to().plusDays(1);
        if (!from.isBefore(to)) {
            throw new InvalidInput("to", "shared.period.empty", from, to);
        }
        return new Period(from, to);
    }

    private void fell(RoleGrant base, Instant now) {
        for (var resting : grants.restingOn(base)) {
            resting.fall(caller.username(), now);
            facts.fire(GrantChanged.fell(resting));
            fell(resting, now);
        }
    }

    private static String required(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "shared.required");
        }
        return value.strip();
    }
}
