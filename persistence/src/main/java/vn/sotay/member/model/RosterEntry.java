package vn.sotay.member.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.Period;

/**
 * Somebody on the way into the roster, with every row that belongs to the record: what {@link Roster#admit(List)}
 * writes in bulk. It keeps in memory what {@link Roster} keeps one by one: one HOME at every instant of an active life,
 * no gap between two states.
 */
public final class RosterEntry {
    private final Member member;
    private final List<Membership> memberships = new ArrayList<>();
    private final List<StatusChange> states = new ArrayList<>();
    private final List<MemberConflict> conflicts = new ArrayList<>();
    private Membership home;

    /** Opens the home membership and the first state on the day from which the member is known. */
    public RosterEntry(Member member) {
        this.member = member;
        home = Membership.home(member, member.knownFrom(), member.origin());
        memberships.add(home);
        states.add(StatusChange.opening(member, member.knownFrom(), member.origin()));
    }

    /** Says that the member came to today's home on that day, from another unit. */
    public RosterEntry cameFrom(Unit earlier, LocalDate movedOn) {
        var origin = member.origin();
        memberships.remove(home);
        memberships.add(Membership.home(member, earlier, new Period(member.knownFrom(), movedOn), origin));
        home = Membership.home(member, movedOn, origin);
        memberships.add(home);
        return this;
    }

    /** Received by another unit for a time; the home keeps counting. */
    public RosterEntry stays(Unit unit, Period period, String decision) {
        memberships.add(Membership.temporary(member, unit, period, member.origin(), decision));
        return this;
    }

    /** Changes standing or participation by a decision; who is no member any more has no home from that day on. */
    public RosterEntry decide(
            Standing standing, Participation participation, LocalDate from, String number, LocalDate decidedOn) {
        states.get(states.size() - 1).end(from);
        member.stand(standing, participation);
        states.add(StatusChange.opening(member, from, member.origin()).decided(number, decidedOn));
        if (!standing.isMember() && home.period().isOpen()) {
            home.end(from);
        }
        return this;
    }

    /** Opens a conflict on the record. */
    public RosterEntry conflict(MemberConflict.Kind kind, Instant openedAt) {
        conflicts.add(new MemberConflict(member, kind, openedAt));
        return this;
    }

    /** The member. */
    public Member member() {
        return member;
    }

    /** Where the member belonged, in time. */
    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    /** How the member stood, in time. */
    public List<StatusChange> states() {
        return List.copyOf(states);
    }

    /** What has to be looked at. */
    public List<MemberConflict> conflicts() {
        return List.copyOf(conflicts);
    }
}
