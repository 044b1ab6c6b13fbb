package vn.sotay.access.service;

import static vn.sotay.policy.model.PolicyKind.FACTOR_DAYS;
import static vn.sotay.policy.model.PolicyRule.GRANT_NOTICE_DAYS;
import static vn.sotay.policy.model.PolicyRule.PASSWORD_LENGTH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.access.model.AccessWorkQueries;
import vn.sotay.access.model.Role;
import vn.sotay.shared.service.PolicyConsequences;
import vn.sotay.shared.service.WorkItem.Text;

/** What new rules of access mean for accounts and grants. */
@ApplicationScoped
class AccessRuleConsequences implements PolicyConsequences {
    @Inject
    AccessWorkQueries access;

    @Override
    public List<Text> of(Change change) {
        if (change.key().startsWith(FACTOR_DAYS)) {
            return factor(change);
        }
        return switch (change.key()) {
            case PASSWORD_LENGTH -> List.of(Text.of("access.rule.password", access.usable()));
            case GRANT_NOTICE_DAYS ->
                List.of(Text.of(
                        "access.rule.notice",
                        ending(change.from(), change.before()),
                        ending(change.from(), change.after())));
            default -> List.of();
        };
    }

    /** A term begins with the grant, or with the rule if that is later. */
    private List<Text> factor(Change change) {
        var role = Role.valueOf(change.key().substring(FACTOR_DAYS.length()));
        var without = access.withoutFactor(role, change.from());
        return change.after() == null
                ? List.of(Text.of("access.rule.factor.none", without))
                : List.of(
                        Text.of("access.rule.factor", without, change.from().plusDays(Long.parseLong(change.after()))));
    }

    private long ending(LocalDate from, String notice) {
        return access.ending(from, from.plusDays(Long.parseLong(notice)));
    }
}
