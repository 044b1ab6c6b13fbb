package vn.sotay.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.access.model.Account;
import vn.sotay.access.model.AccountRepository;
import vn.sotay.access.model.GrantRepository;
import vn.sotay.access.model.PasswordRule;
import vn.sotay.access.model.Role;
import vn.sotay.access.model.RoleGrant;
import vn.sotay.organisation.model.OrganisationTree;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitKind;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.Period;

/** Makes what an empty system begins with; used by the set-up and by the demonstration, in their transactions. */
@ApplicationScoped
public class Foundation {
    @Inject
    AccountRepository accounts;

    @Inject
    GrantRepository grants;

    @Inject
    OrganisationTree tree;

    @Inject
    PolicyRepository rules;

    @Inject
    AccessPolicies policies;

    @Inject
    Clock clock;

    /** The top of the tree, true from today. */
    public Unit root(String code, String name) {
        var today = LocalDate.now(clock);
        var root = new Unit(code, name, UnitKind.PROVINCE, today, Origin.ENTERED);
        tree.place(root, null, today, null);
        return root;
    }

    /** An account; its password has to be changed unless the holder chose it. */
    public Account account(String username, String displayName, String passwordHash) {
        var account = new Account(username, displayName, passwordHash, null, clock.instant());
        accounts.add(account);
        return account;
    }

    /** One of the first grants, which rest on nothing. */
    public RoleGrant found(Account account, Role role, Unit root) {
        var grant = RoleGrant.founding(
                account, role, root, Period.from(LocalDate.now(clock)), "Thiết lập hệ thống", clock.instant());
        grants.add(grant);
        return grant;
    }

    /** What a password must be like under a preset; under the first one if it is none of ours. */
    PasswordRule passwordRule(String preset) {
        var known = preset != null && SetupService.PRESETS.contains(preset);
        return policies.passwordsUnder(known ? preset : "QN-2024");
    }

    /** Whether the preset's pattern takes it for the code of a unit. */
    public boolean isUnitCode(String preset, String code) {
        return rules.valuesOf(preset, PolicyRule.UNIT_CODE_PATTERN, LocalDate.now(clock)).stream()
                .anyMatch(code::matches);
    }
}
