package vn.sotay.member.service;

import static vn.sotay.policy.model.PolicyRule.CARD_NUMBER_PATTERN;
import static vn.sotay.policy.model.PolicyRule.PROBATION_MONTHS;
import static vn.sotay.policy.model.PolicyRule.PROBATION_NOTICE_DAYS;
import static vn.sotay.policy.model.PolicyRule.REVIEW_WORKING_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sotay.member.model.MemberRuleQueries;
import vn.sotay.policy.model.PolicyRepository;
import vn.sotay.shared.service.PolicyConsequences;
import vn.sotay.shared.service.WorkItem.Text;

/** What new card series and terms of probation mean for the members of the province. */
@ApplicationScoped
class MemberRuleConsequences implements PolicyConsequences {
    @Inject
    MemberRuleQueries members;

    @Inject
    PolicyRepository policies;

    @Override
    public List<Text> of(Change change) {
        return switch (change.key()) {
            case CARD_NUMBER_PATTERN -> List.of(series(change));
            case PROBATION_MONTHS -> List.of(Text.of("member.rule.probation", members.probationary()), months(change));
            case PROBATION_NOTICE_DAYS -> List.of(notice(change));
            case REVIEW_WORKING_DAYS -> List.of(Text.of("member.rule.review", members.probationary()));
            default -> List.of();
        };
    }

    @Override
    public List<Text> ofPreset(String preset, LocalDate from) {
        var before = policies.values(CARD_NUMBER_PATTERN, from);
        var after = policies.valuesOf(preset, CARD_NUMBER_PATTERN, from);
        return List.of(Text.of("member.rule.series", outside(before), outside(after)));
    }

    private Text series(Change change) {
        var before = policies.values(CARD_NUMBER_PATTERN, change.from());
        var after = new ArrayList<>(before);
        after.remove(change.before());
        if (change.after() != null) {
            after.add(change.after());
        }
        return Text.of("member.rule.series", outside(before), outside(after));
    }

    private long outside(List<String> series) {
        return members.outsideSeries(series.stream().map(Pattern::compile).toList());
    }

    private Text months(Change change) {
        return Text.of(
                "member.rule.probation.over",
                members.probationarySince(change.from().minusMonths(Long.parseLong(change.before()))),
                members.probationarySince(change.from().minusMonths(Long.parseLong(change.after()))));
    }

    private Text notice(Change change) {
        return Text.of(
                "member.rule.notice",
                spokenOf(change.from(), change.before()),
                spokenOf(change.from(), change.after()));
    }

    private long spokenOf(LocalDate day, String notice) {
        var months = policies.numbers(day, PROBATION_MONTHS).get(PROBATION_MONTHS);
        return members.probationarySince(day.plusDays(Long.parseLong(notice)).minusMonths(months));
    }
}
