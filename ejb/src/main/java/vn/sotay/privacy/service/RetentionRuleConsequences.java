package vn.sotay.privacy.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import vn.sotay.policy.model.PolicyKind;
import vn.sotay.shared.service.BusinessClock;
import vn.sotay.shared.service.PolicyConsequences;
import vn.sotay.shared.service.RetainedData;
import vn.sotay.shared.service.WorkItem.Text;

/** How much the first night under another period takes away, of what is here today. */
@ApplicationScoped
class RetentionRuleConsequences implements PolicyConsequences {
    @Inject
    @Any
    Instance<RetainedData> kinds;

    @Override
    public List<Text> of(Change change) {
        return kinds.stream()
                .filter(kind -> change.key().equals(PolicyKind.KEPT + kind.name()))
                .map(kind -> Text.of(
                        "privacy.rule.keep",
                        tooOld(kind, change.before(), change),
                        tooOld(kind, change.after(), change)))
                .toList();
    }

    private static long tooOld(RetainedData kind, String value, Change change) {
        if (value == null || value.equals(PolicyKind.FOR_GOOD)) {
            return 0;
        }
        var begins = change.from().atStartOfDay(BusinessClock.ZONE);
        return kind.tooOld(Period.parse(value), Clock.fixed(begins.toInstant(), BusinessClock.ZONE));
    }
}
