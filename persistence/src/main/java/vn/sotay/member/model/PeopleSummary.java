package vn.sotay.member.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The people of a unit and all below it, counted once.
 *
 * @param members probationary and official
 * @param takingPart đang sinh hoạt: active or reduced
 * @param left who are no members, or not yet
 * @param lacking of the members, how many records lack what
 * @param incomplete of the members, how many records lack anything
 */
public record PeopleSummary(
        long members,
        long official,
        long probationary,
        long takingPart,
        long exempt,
        long away,
        long left,
        Map<MemberGap, Long> lacking,
        long incomplete)
        implements Serializable {
    /** So many people in one state, whose records lack the same. */
    record Part(Standing standing, Participation participation, Integer lacks, Long people) {
        boolean isMember() {
            return standing.isMember();
        }

        boolean takesPart() {
            return participation == Participation.ACTIVE || participation == Participation.REDUCED;
        }

        boolean is(Participation wanted) {
            return isMember() && participation == wanted;
        }
    }

    static PeopleSummary of(Collection<Part> parts) {
        var lacking = new EnumMap<MemberGap, Long>(MemberGap.class);
        Arrays.stream(MemberGap.values())
                .forEach(gap -> lacking.put(gap, sum(parts, part -> part.isMember() && gap.isIn(part.lacks))));
        return new PeopleSummary(
                sum(parts, Part::isMember),
                sum(parts, part -> part.standing == Standing.OFFICIAL),
                sum(parts, part -> part.standing == Standing.PROBATIONARY),
                sum(parts, part -> part.isMember() && part.takesPart()),
                sum(parts, part -> part.is(Participation.EXEMPT)),
                sum(parts, part -> part.is(Participation.AWAY)),
                sum(parts, part -> !part.isMember()),
                lacking,
                sum(parts, part -> part.isMember() && part.lacks > 0));
    }

    private static long sum(Collection<Part> parts, Predicate<Part> which) {
        return parts.stream().filter(which).mapToLong(Part::people).sum();
    }
}
