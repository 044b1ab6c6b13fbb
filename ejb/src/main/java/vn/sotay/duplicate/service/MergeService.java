package vn.sotay.duplicate.service;

import static vn.sotay.access.model.Permission.MEMBER_EDIT;
import static vn.sotay.access.model.Permission.MEMBER_VIEW_SENSITIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.sotay.access.service.Caller;
import vn.sotay.access.service.Requires;
import vn.sotay.duplicate.model.DuplicatePair;
import vn.sotay.duplicate.model.MergeRepository;
import vn.sotay.duplicate.model.PairState;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberDetails;
import vn.sotay.shared.model.AuditedFact;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.model.RuleViolation;
import vn.sotay.shared.model.StaleVersion;

/** Shows two records side by side, merges one into the other, and has both back. */
@Stateless
@RolesAllowed("user")
public class MergeService {
    @Inject
    Pairs mine;

    @Inject
    MergeRepository merges;

    @Inject
    MergeRules rules;

    @Inject
    Caller caller;

    @Inject
    Event<AuditedFact> facts;

    @Inject
    Clock clock;

    /**
     * A pair side by side; that the whole records were looked at is written down.
     *
     * @throws NotFound {@code duplicate.notFound}, also for what others decide
     */
    @Requires(MEMBER_EDIT)
    public PairView view(String id) {
        var pair = mine.get(id, caller.scope(MEMBER_EDIT));
        var whole = seenWhole(pair);
        if (whole) {
            facts.fire(DuplicateFact.of("viewed", pair));
        }
        return new PairView(
                pair.publicId(),
                Pairs.stamp(pair),
                pair.state(),
                pair.score(),
                pair.likeness(),
                whole,
                RecordSide.of(pair.first(), whole),
                RecordSide.of(pair.second(), whole),
                pair.state() == PairState.MERGED ? undoUntil(pair) : null);
    }

    /** Whether the caller may see the whole of both records. */
    private boolean seenWhole(DuplicatePair pair) {
        return Stream.of(pair.first(), pair.second()).allMatch(one -> caller.scope(MEMBER_VIEW_SENSITIVE)
                .contains(one.homeUnit().path()));
    }

    private LocalDate undoUntil(DuplicatePair pair) {
        return merges.of(pair)
                .map(rules::last)
                .filter(last -> !last.isBefore(rules.today()))
                .orElse(null);
    }

    /**
     * Merges the two into one.
     *
     * @throws NotFound {@code duplicate.notFound}, also for what others decide
     * @throws StaleVersion if the pair or one of its records was changed since it was read
     * @throws InvalidInput naming {@code keep}, or a field whose chosen value is wrong or hidden from the caller
     * @throws RuleViolation {@code duplicate.illegal}, {@code member.merged}, {@code duplicate.merge.accounts}
     */
    @Requires(MEMBER_EDIT)
    public void merge(String id, MergeRecords command) {
        var pair = mine.get(id, command.stamp(), caller.scope(MEMBER_EDIT));
        var kept = kept(pair, command.keep());
        var former = kept.equals(pair.first()) ? pair.second() : pair.first();
        var details = chosen(command, kept, former, seenWhole(pair));
        merges.merge(pair, kept, details, caller.username(), clock.instant());
        facts.fire(DuplicateFact.of("merged", pair, kept.publicId() + " " + former.publicId()));
    }

    private static Member kept(DuplicatePair pair, String keep) {
        if (pair.first().publicId().equals(keep)) {
            return pair.first();
        }
        if (pair.second().publicId().equals(keep)) {
            return pair.second();
        }
        throw new InvalidInput("keep", "duplicate.keep.missing");
    }

    private MemberDetails chosen(MergeRecords command, Member kept, Member former, boolean whole) {
        for (var field : command.taken()) {
            if (field.isSensitive() && !whole) {
                throw new InvalidInput(field.key(), "member.field.hidden");
            }
        }
        var details =
                MemberDetails.chosen(field -> command.taken().contains(field) ? former.details() : kept.details());
        rules.check(kept, details);
        return details;
    }

    /**
     * Has both records back; what was changed since the merge stays.
     *
     * @throws NotFound {@code duplicate.notFound}, also for what others decide
     * @throws StaleVersion if the pair or one of its records was changed since it was read
     * @throws RuleViolation {@code duplicate.undo.late} when the time is over, {@code duplicate.undo.later} if the kept
     *     record was merged itself, {@code duplicate.undo.unitGone}, {@code duplicate.illegal}
     */
    @Requires(MEMBER_EDIT)
    public void undo(String id, String stamp) {
        var pair = mine.get(id, stamp, caller.scope(MEMBER_EDIT));
        var merge =
                merges.of(pair).orElseThrow(() -> new RuleViolation("duplicate.illegal", pair.state(), PairState.OPEN));
        merges.undo(merge, rules.today(), rules.last(merge), caller.username(), clock.instant());
        facts.fire(DuplicateFact.of(
                "undone", pair, merge.kept().publicId() + " " + merge.former().publicId()));
    }
}
