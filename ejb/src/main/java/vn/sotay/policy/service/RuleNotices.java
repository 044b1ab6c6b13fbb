package vn.sotay.policy.service;

import static vn.sotay.access.model.Permission.POLICY_EDIT;
import static vn.sotay.access.model.Permission.RETENTION_VIEW;
import static vn.sotay.access.model.Permission.STATUS_DECIDE;
import static vn.sotay.access.model.Permission.UNIT_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.sotay.access.model.Permission;
import vn.sotay.notice.model.NoticeKind;
import vn.sotay.notice.model.NoticeRow;
import vn.sotay.notice.model.NoticeSource;
import vn.sotay.notice.model.Noticed;
import vn.sotay.policy.model.PolicyGroup;
import vn.sotay.policy.model.PolicyKind;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.Sha256;

/** Who works by a rule is told that it has another value from a day on; who keeps the rules, of all of them. */
@ApplicationScoped
class RuleNotices implements NoticeSource {
    @Inject
    Clock clock;

    private static final Set<PolicyGroup> OF_THE_HOUSE = EnumSet.of(PolicyGroup.ACCESS, PolicyGroup.RETENTION);

    @Override
    public Stream<Noticed> of(AuditedFact fact, String actor) {
        return fact instanceof RuleChanged changed ? Stream.of(of(changed).butNot(actor)) : Stream.empty();
    }

    private Noticed of(RuleChanged changed) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Noticed.toEvery(
                        readers(changed),
                        NoticeKind.RULE_CHANGED,
                        Sha256.hex(changed.key() + changed.detail()).substring(0, 20) + ":" + now)
                .with(new NoticeRow.Named("fact." + changed.key()), changed.from())
                .at(changed.rule() == null ? "/policies/preset" : "/policies/rule?key=" + changed.rule());
    }

    private static Set<Permission> readers(RuleChanged changed) {
        var ofTheHouse = changed.rule() != null
                && PolicyKind.of(changed.rule())
                        .filter(kind -> OF_THE_HOUSE.contains(kind.group()))
                        .isPresent();
        return ofTheHouse ? EnumSet.of(POLICY_EDIT, RETENTION_VIEW) : EnumSet.of(POLICY_EDIT, UNIT_EDIT, STATUS_DECIDE);
    }
}
