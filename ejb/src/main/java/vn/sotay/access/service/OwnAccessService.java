package vn.sotay.access.service;

import static java.util.Comparator.comparing;
import static vn.sotay.access.model.Permission.ACCOUNT_MANAGE;
import static vn.sotay.access.model.Permission.AUDIT_VIEW;
import static vn.sotay.access.model.Permission.CALENDAR_EDIT;
import static vn.sotay.access.model.Permission.FEEDBACK_ANSWER;
import static vn.sotay.access.model.Permission.GRANT;
import static vn.sotay.access.model.Permission.IMPORT;
import static vn.sotay.access.model.Permission.LEDGER_USE;
import static vn.sotay.access.model.Permission.LOOK_REVIEW;
import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;
import static vn.sotay.access.model.Permission.NOTICE_EDIT;
import static vn.sotay.access.model.Permission.OWN_ACCOUNT;
import static vn.sotay.access.model.Permission.POLICY_EDIT;
import static vn.sotay.access.model.Permission.RETENTION_HOLD;
import static vn.sotay.access.model.Permission.RETENTION_VIEW;
import static vn.sotay.access.model.Permission.STATUS_DECIDE;
import static vn.sotay.access.model.Permission.UNIT_EDIT;
import static vn.sotay.access.model.Permission.UNIT_VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.GrantRow;
import vn.sotay.access.model.GrantStatus;
import vn.sotay.access.model.HeldGrant;
import vn.sotay.access.model.Permission;
import vn.sotay.access.model.Role;
import vn.sotay.access.service.OwnAccess.Reason;
import vn.sotay.organisation.model.UnitPath;

/** My access: what I may do where, and why not the rest. */
@Stateless
@RolesAllowed("user")
public class OwnAccessService {
    /** What people can do here today; the others come with their features. */
    private static final List<Permission> TOLD = List.of(
            UNIT_VIEW,
            UNIT_EDIT,
            MEMBER_VIEW,
            MEMBER_VIEW_SENSITIVE,
            MEMBER_EDIT,
            STATUS_DECIDE,
            IMPORT,
            GRANT,
            AUDIT_VIEW,
            LOOK_REVIEW,
            RETENTION_VIEW,
            RETENTION_HOLD,
            CALENDAR_EDIT,
            LEDGER_USE,
            FEEDBACK_ANSWER,
            POLICY_EDIT,
            NOTICE_EDIT,
            ACCOUNT_MANAGE);

    private static final int ASKED = 2;

    @Inject
    GrantRepository grants;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Each right that is of use today, in the order of the menu. */
    @Requires(OWN_ACCOUNT)
    public List<OwnAccess> mine() {
        var all = grants.ofAccount(caller.account().id());
        return TOLD.stream().map(permission -> of(permission, all)).toList();
    }

    private OwnAccess of(Permission permission, List<GrantRow> all) {
        var units = caller.grants().stream()
                .filter(held -> held.role().permissions().contains(permission))
                .map(HeldGrant::unitName)
                .distinct()
                .toList();
        if (!units.isEmpty()) {
            return new OwnAccess(permission, units, Reason.HELD, null, List.of());
        }
        return all.stream()
                .filter(grant -> grant.role().permissions().contains(permission))
                .max(comparing(GrantRow::validTo))
                .map(grant -> lost(permission, grant))
                .orElseGet(() -> new OwnAccess(permission, List.of(), Reason.NOT_IN_ROLE, null, ask(permission, all)));
    }

    private OwnAccess lost(Permission permission, GrantRow grant) {
        var today = LocalDate.now(clock);
        var reason = reason(grant, today);
        var day =
                switch (reason) {
                    case ENDED -> grant.validTo().minusDays(1);
                    case NOT_YET -> grant.validFrom();
                    default -> null;
                };
        var ask = holders(grant.role().granters(), grant.unitPath());
        return new OwnAccess(permission, List.of(), reason, day, ask);
    }

    private static Reason reason(GrantRow grant, LocalDate today) {
        var state = grant.stateOn(today);
        if (state == GrantStatus.ACTIVE) {
            return Reason.NOT_YET;
        }
        if (state == GrantStatus.PROPOSED) {
            return Reason.PROPOSED;
        }
        return state == GrantStatus.EXPIRED ? Reason.ENDED : Reason.TAKEN_BACK;
    }

    /** Who could grant a role that has it, on the unit where the caller works. */
    private List<GrantRow> ask(Permission permission, List<GrantRow> all) {
        var granters = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .forEach(role -> granters.addAll(role.granters()));
        return all.isEmpty() ? List.of() : holders(granters, all.get(0).unitPath());
    }

    private List<GrantRow> holders(Set<Role> roles, String path) {
        var me = caller.username();
        var paths = new ArrayList<>(UnitPath.superiors(path));
        paths.add(path);
        return roles.isEmpty()
                ? List.of()
                : grants.holders(roles, paths, LocalDate.now(clock), ASKED + 1).stream()
                        .filter(grant -> !grant.username().equals(me))
                        .limit(ASKED)
                        .toList();
    }
}
