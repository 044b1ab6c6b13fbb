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
        var current = members.currentHome(member);
        if (member.standing().isMember()) {
            if (current.isEmpty()) { // somebody on the way in has it already
                members.add(Membership.home(member, from, Origin.ENTERED));
            }
            return;
        }
        current.ifPresent(home -> {
            if (home.period().validFrom().isBefore(from)) {
                home.end(from);
            } else {
                members.remove(home);
            }
        });
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
        var stays = members.currentStays(from);
        var moved = stays.stream()
                .filter(stay -> stay.kind() == MembershipKind.HOME)
                .filter(stay -> stay.member().standing().isMember())
                .count();
        stays.forEach(stay -> {
            if (!stay.period().validFrom().isBefore(day)) {
                throw new RuleViolation("member.home.before", stay.period().validFrom());
            }
            stay.end(day);
            if (stay.kind() == MembershipKind.HOME || stay.kind() == MembershipKind.HOME_FORMER) {
                stay.member().comeHome(to);
            }
            members.add(stay.continued(to, day, decision));
        });
        members.moveFormer(from, to);
        figures.from(day);
        counts.changed(Map.of(from.id(), -moved, to.id(), moved));
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
