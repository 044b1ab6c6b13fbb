package vn.sotay.member.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import vn.sotay.organisation.model.HomeCountRepository;
import vn.sotay.shared.model.FigureTouchRepository;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.RuleViolation;

/**
 * Second records of one person: put out of all lists, searches, counts and figures while they are merged into the first
 * one, and had back as they were. Nothing of them is written anew: the rows stay, and say that they count no more.
 */
@ApplicationScoped
public class FormerRecords {
    @Inject
    MemberRepository members;

    @Inject
    MemberConflictRepository conflicts;

    @Inject
    HomeCountRepository counts;

    @Inject
    FigureTouchRepository figures;

    @Inject
    Roster roster;

    /** Puts a record behind the one that is kept. */
    public void hide(Member former, Member kept, String username, Instant now) {
        touch(former);
        var shared = conflicts.shared(former);
        former.mergeInto(kept);
        members.stays(former).forEach(Membership::hide);
        members.removeWords(former);
        members.flush();
        conflicts.gone(shared, username, now);
        count(former, -1L);
    }

    /**
     * Has it back, in the unit where it was, or that took the place of it.
     *
     * @throws RuleViolation {@code duplicate.undo.unitGone} if there is no such unit any more; {@code
     *     member.home.aggregateOnly}
     */
    public void show(Member former, String username, Instant now) {
        if (former.homeUnit().dissolvedOn() != null) {
            throw new RuleViolation("duplicate.undo.unitGone", former.homeUnit().name());
        }
        former.comeBack();
        members.stays(former).forEach(Membership::show);
        roster.index(former);
        members.flush();
        conflicts.back(former, username, now);
        touch(former);
        count(former, 1L);
    }

    /** Keeps of a hidden record nothing but its outline: the way back is over. */
    public void outline(Member former) {
        former.describe(former.details().outline());
    }

    private void count(Member former, long by) {
        if (former.standing().isMember()) {
            counts.changed(Map.of(former.homeUnit().id(), by));
        }
    }

    private void touch(Member member) {
        if (PathRange.PROVINCE.contains(member.homePath())) {
            figures.from(member.knownFrom());
        }
    }
}
