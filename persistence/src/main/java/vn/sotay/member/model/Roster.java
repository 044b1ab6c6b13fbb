package vn.sotay.member.model;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.sotay.organisation.model.HomeCountRepository;
import vn.sotay.organisation.model.Unit;
import vn.sotay.shared.model.BulkRepository;
import vn.sotay.shared.model.FigureTouchRepository;
import vn.sotay.shared.model.Origin;
import vn.sotay.shared.model.PathRange;
import vn.sotay.shared.model.Period;
import vn.sotay.shared.model.RuleViolation;

/**
 * The one place where people enter, change and leave the roster: it writes today's state, the history and the words of
 * the name search together.
 */
@ApplicationScoped
public class Roster {
    /** Where a day begins (docs/definitions.md, Time). */
    private static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    MemberRepository members;

    @Inject
    MembershipRepository memberships;

    @Inject
    BulkRepository bulk;

    @Inject
    MemberConflictRepository conflicts;

    @Inject
    HomeCountRepository counts;

    @Inject
    NameWordRepository words;

    @Inject
    FigureTouchRepository figures;

    /** Takes a new member in: opens the home membership and the status on the day from which they are known. */
    public void admit(Member member) {
        members.add(member);
        members.add(Membership.home(member, member.knownFrom(), member.origin()));
        members.add(StatusChange.opening(member, member.knownFrom(), member.origin()));
        index(member);
        if (member.standing().isMember()) {
            touch(member, member.knownFrom());
            counts.changed(Map.of(member.homeUnit().id(), 1L));
        }
    }

    /** Opens what somebody newly taken in shares with others, on both sides: a shared number is stored, and in view. */
    public void compare(Member member, String username, Instant now) {
        members.flush();
        conflicts.back(member, username, now);
    }

    /** Takes many in at once, with all the rows that belong to them. */
    public void admit(List<RosterEntry> entries) {
        bulk.insert(entries.stream().map(RosterEntry::member).toList());
        bulk.insert(entries.stream().flatMap(e -> e.memberships().stream()).toList());
        bulk.insert(entries.stream().flatMap(e -> e.states().stream()).toList());
        var found = entries.stream()
                .flatMap(e -> MemberWord.of(e.member()).stream())
                .toList();
        bulk.insert(found);
        entries.stream()
                .map(RosterEntry::member)
                .filter(Roster::isOfProvince)
                .map(Member::knownFrom)
                .min(naturalOrder())
                .ifPresent(figures::from);
        learn(found);
        bulk.insert(entries.stream().flatMap(e -> e.conflicts().stream()).toList());
        counts.changed(entries.stream()
                .map(RosterEntry::member)
                .filter(member -> member.standing().isMember())
                .collect(groupingBy(member -> member.homeUnit().id(), counting())));
    }

    /** Takes over changed details: search and conflicts follow what they rest on, and what was said before is kept. */
    public void describe(Member member, MemberDetails details, String username, Instant now) {
        var before = member.sortKey() + member.searchWords();
        var known = member.details();
        if (known.smartphone() != details.smartphone()) {
            touch(member, LocalDate.ofInstant(now, PROVINCE));
        }
        members.add(new MemberVersion(member));
        member.describe(details);
        member.changed(username, now);
        if (!before.equals(member.sortKey() + member.searchWords())) {
            members.removeWords(member);
            index(member);
        }
        members.flush();
        conflicts.follow(member, known, username, now);
    }

    /**
     * Changes standing or participation by a decision. Who is no member any more has no home from that day on; who
     * becomes one again has it in the same unit.
     *
     * @param from the first day of the new state
     * @param number the decision's number
     * @param decidedOn its date
     * @throws RuleViolation {@code member.status.before} if the present state began later; {@code
     *     member.standing.illegal}
     */
    public void decide(
            Member member,
            Standing standing,
            Participation participation,
            LocalDate from,
            String number,
            LocalDate decidedOn) {
        var current = members.currentStatus(member);
        if (from.isBefore(current.period().validFrom())) {
            throw new RuleViolation("member.status.before", current.period().validFrom());
        }
        var wasMember = member.standing().isMember();
        member.stand(standing, participation);
        if (current.period().validFrom().isBefore(from)) {
            current.end(from);
        } else {
            members.remove(current);
        }
        members.add(StatusChange.opening(member, from, Origin.ENTERED).decided(number, decidedOn));
        touch(member, from);
        if (wasMember != standing.isMember()) {
            turnHome(member, from);
            counts.changed(Map.of(member.homeUnit().id(), wasMember ? -1L : 1L));
        }
    }

    private void turnHome(Member member, LocalDate from) {
        var current = memberships.home(member);
        if (member.standing().isMember()) {
            if (current.isEmpty()) { // somebody on the way in has it already
                members.add(Membership.home(member, from, Origin.ENTERED));
            }
            return;
        }
        current.ifPresent(home -> end(home, from));
        memberships.staysOf(member, from).forEach(stay -> end(stay, from));
    }

    /** From that day on it does not hold; what would only begin then was never there. */
    private void end(Membership one, LocalDate day) {
        if (one.hasBegunBefore(day)) {
            one.end(day);
        } else {
            members.remove(one);
        }
    }

    /**
     * A member belongs to another unit for good: counted in the first one until the day before, in the other from that day on. Who was
     * received there for a time is at home there now.
     *
     * @param day the first day in the other unit
     * @param decision number and date of the letter
     * @throws RuleViolation {@code member.home.none} for who is no member; {@code member.home.same}; {@code member.home.before} if
     *     the member came on that day or later; {@code member.home.aggregateOnly}; {@code member.home.aside}
     */
    public void move(Member member, Unit to, LocalDate day, String decision) {
        var from = member.homeUnit();
        var home = homeToLeave(member, to);
        mustHaveBegun(home, day);
        var next = home.continued(to, day, decision);
        home.end(day);
        memberships.staysOf(member, day).stream()
                .filter(stay -> stay.unit().equals(to))
                .forEach(stay -> end(stay, day));
        rehome(member, to);
        members.add(next);
        touch(member, day);
        counts.changed(Map.of(from.id(), -1L, to.id(), 1L));
    }

    /**
     * Another unit receives a member for a time; the home keeps counting.
     *
     * @param time the first day there, and the first day on which it is over
     * @param decision number and date of the letter
     * @throws RuleViolation {@code member.home.none}, {@code member.home.same}, {@code member.home.aggregateOnly}, {@code
     *     member.home.aside}; {@code member.stay.twice} if another unit has the member in that time
     */
    public void receive(Member member, Unit in, Period time, String decision) {
        homeToLeave(member, in);
        Member.mustKeepRows(in);
        memberships.staysOf(member, time.validFrom()).stream()
                .filter(stay -> stay.hasBegunBefore(time.validTo()))
                .findFirst()
                .ifPresent(stay -> {
                    throw new RuleViolation("member.stay.twice", stay.unit().name(), lastDay(stay));
                });
        members.add(Membership.temporary(member, in, time, Origin.ENTERED, decision));
    }

    /**
     * A temporary stay ends before its time.
     *
     * @param day the first day on which it is over
     * @throws RuleViolation {@code member.stay.none} if the unit does not have the member then
     */
    public void endStay(Member member, Unit in, LocalDate day) {
        var stays = memberships.staysOf(member, day).stream()
                .filter(stay -> stay.unit().equals(in))
                .toList();
        if (stays.isEmpty()) {
            throw new RuleViolation("member.stay.none", member.fullName(), in.name());
        }
        stays.forEach(stay -> end(stay, day));
    }

    /**
     * Somebody who left is a member again, in whichever unit.
     *
     * @param day the first day there
     * @throws RuleViolation {@code member.home.there} for who is a member; as {@link #decide}; {@code member.home.aggregateOnly};
     *     {@code member.home.aside}
     */
    public void comeBack(Member member, Unit to, Standing standing, LocalDate day, String number, LocalDate decidedOn) {
        if (member.standing().isMember()) {
            throw new RuleViolation("member.home.there", member.homeUnit().name());
        }
        mustBeOfOneWorld(member, to);
        rehome(member, to);
        decide(member, standing, Participation.ACTIVE, day, number, decidedOn);
    }

    private Membership homeToLeave(Member member, Unit to) {
        if (member.homeUnit().equals(to)) {
            throw new RuleViolation("member.home.same", to.name());
        }
        mustBeOfOneWorld(member, to);
        return memberships
                .home(member)
                .filter(home -> member.standing().isMember())
                .orElseThrow(() -> new RuleViolation("member.home.none", member.fullName()));
    }

    /** Nobody goes from a practice branch into the province or the other way round. */
    private static void mustBeOfOneWorld(Member member, Unit to) {
        if (isOfProvince(member) != PathRange.PROVINCE.contains(to.path())) {
            throw new RuleViolation("member.home.aside", to.name());
        }
    }

    private static void mustHaveBegun(Membership one, LocalDate day) {
        if (!one.hasBegunBefore(day)) {
            throw new RuleViolation("member.home.before", one.period().validFrom());
        }
    }

    private static LocalDate lastDay(Membership stay) {
        return stay.period().validTo().minusDays(1);
    }

    private void rehome(Member member, Unit to) {
        member.comeHome(to);
        members.moveWords(member);
    }

    /**
     * Everybody who is at home or received in a unit belongs to another one from a day on, because the first ceases. Who
     * was at home there and is no member any more would come back to the other one.
     *
     * @param decision number and date of the decision
     * @throws RuleViolation {@code member.home.aggregateOnly}; {@code member.home.before} if somebody came on that day or
     *     later
     */
    public void moveAll(Unit from, Unit to, LocalDate day, String decision) {
        var there = memberships.in(from, day);
        var homes = there.stream().filter(one -> one.kind().isHome()).toList();
        homes.stream().filter(home -> home.kind() == MembershipKind.HOME).forEach(home -> mustHaveBegun(home, day));
        there.forEach(one -> follow(one, to, day, decision));
        homes.forEach(home -> home.member().comeHome(to));
        members.moveFormer(from, to);
        endStaysAtHome(to, day);
        figures.from(day);
        var moved = homes.stream()
                .filter(home -> home.kind() == MembershipKind.HOME)
                .filter(home -> home.member().standing().isMember())
                .count();
        counts.changed(Map.of(from.id(), -moved, to.id(), moved));
    }

    /** What has begun goes on in the other unit from that day on, what has not begins there. */
    private void follow(Membership one, Unit to, LocalDate day, String decision) {
        if (one.hasBegunBefore(day)) {
            members.add(one.continued(to, day, decision));
            one.end(day);
        } else {
            one.takePlaceIn(to);
        }
    }

    /** Nobody is received where he is at home. */
    private void endStaysAtHome(Unit unit, LocalDate day) {
        memberships.in(unit, day).stream()
                .filter(one -> one.kind() == MembershipKind.TEMPORARY)
                .filter(stay -> stay.member().homeUnit().equals(unit))
                .forEach(stay -> end(stay, day));
    }

    void index(Member member) {
        var found = MemberWord.of(member);
        found.forEach(members::add);
        learn(found);
    }

    /** What the search goes by in large scopes; nobody aside of the province is ever searched there. */
    private void learn(List<MemberWord> found) {
        words.learn(found.stream()
                .filter(MemberWord::isOfProvince)
                .map(MemberWord::word)
                .toList());
    }

    /** Figures are the province's. */
    private void touch(Member member, LocalDate from) {
        if (isOfProvince(member)) {
            figures.from(from);
        }
    }

    private static boolean isOfProvince(Member member) {
        return PathRange.PROVINCE.contains(member.homePath());
    }
}
