package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.Roster;
import vn.sotay.member.model.RosterEntry;
import vn.sotay.organisation.model.Unit;
import vn.sotay.organisation.model.UnitRepository;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.service.BusinessClock;

/** Stores the people, so many a transaction. */
@ApplicationScoped
public class DemoRoster {
    private static final int DAYS_WITH_CONFLICTS = 40;

    @Inject
    Roster roster;

    @Inject
    UnitRepository units;

    /** Takes these people in, with everything that happened to them. */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(List<MemberPlan> people) {
        Map<String, Unit> known = new HashMap<>();
        roster.admit(people.stream()
                .map(plan -> entry(plan, code -> unit(code, known)))
                .toList());
    }

    /** The rows of one person; {@code units} finds a unit by its code. */
    static RosterEntry entry(MemberPlan plan, Function<String, Unit> units) {
        var home = units.apply(plan.branch());
        var member = new Member(
                plan.details(), plan.standing(), plan.participation(), home, plan.knownFrom(), Origin.DEMONSTRATION);
        var entry = new RosterEntry(member);
        if (plan.move() != null) {
            entry.cameFrom(units.apply(plan.move().earlierBranch()), plan.move().on());
        }
        if (plan.stay() != null) {
            entry.stays(
                    units.apply(plan.stay().unit()),
                    plan.stay().period(),
                    plan.stay().decision());
        }
        plan.steps()
                .forEach(step -> entry.decide(
                        step.standing(), step.participation(), step.from(), step.number(), step.decidedOn()));
        plan.conflicts().forEach(kind -> entry.conflict(kind, openedAt(plan)));
        return entry;
    }

    /** Some day in the weeks before the story is told. */
    private static Instant openedAt(MemberPlan plan) {
        var days = Dice.of("conflict " + plan.branch()).between(1, DAYS_WITH_CONFLICTS);
        return DemoTree.STARTS.minusDays(days).atZone(BusinessClock.ZONE).toInstant();
    }

    private Unit unit(String code, Map<String, Unit> known) {
        return known.computeIfAbsent(code, c -> units.byCode(c).orElseThrow());
    }
}
