package vn.sotay.duplicate.service;

import static vn.sotay.policy.model.PolicyRule.DUPLICATE_UNDO_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.duplicate.model.MemberMerge;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.member.model.MemberRepository;
import vn.sotay.member.model.MemberRules;
import vn.sotay.member.model.MemberTexts;
import vn.sotay.policy.model.PolicyRepository;

/** What the rules of today say of merges. */
@ApplicationScoped
class MergeRules {
    @Inject
    MemberRepository members;

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    /** The last day on which a merge can be undone. */
    LocalDate last(MemberMerge merge) {
        var days = policies.numbers(today(), DUPLICATE_UNDO_DAYS).get(DUPLICATE_UNDO_DAYS);
        return LocalDate.ofInstant(merge.mergedAt(), clock.getZone()).plusDays(days);
    }

    /** What was chosen from both records has to be a record that a clerk could enter. @throws InvalidInput naming each wrong field */
    void check(Member kept, MemberDetails chosen) {
        new MemberRules(kept.details(), today(), members.cardSeries(today())).read(MemberTexts.of(chosen));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
