package vn.sotay.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.policy.model.PolicyRule;
import vn.sotay.shared.service.PolicyConsequences;
import vn.sotay.shared.service.WorkItem.Text;

/** What another form of codes means for the units of the province. */
@ApplicationScoped
class UnitRuleConsequences implements PolicyConsequences {
    @Inject
    UnitRepository units;

    @Override
    public List<Text> of(Change change) {
        return change.key().equals(PolicyRule.UNIT_CODE_PATTERN)
                ? List.of(Text.of(
                        "organisation.rule.code",
                        units.otherThan(pattern(change.before())),
                        units.otherThan(pattern(change.after()))))
                : List.of();
    }

    @Override
    public List<Text> ofPreset(String preset, LocalDate from) {
        return List.of(Text.of("organisation.rule.nesting", units.misplaced(preset, from)));
    }

    private static Pattern pattern(String value) {
        return Pattern.compile(value);
    }
}
