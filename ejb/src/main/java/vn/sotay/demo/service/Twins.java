package vn.sotay.demo.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.sotay.member.model.MemberConflict.Kind;
import vn.sotay.member.model.MemberDetails;

/**
 * The conflicts of the story: twelve people who are kept twice, card numbers that two people share, card numbers that fit
 * no pattern. Half of each lie in one committee, so that its clerk has something to look at in every size.
 */
final class Twins {
    private static final int PAIRS = 12;
    private static final int FIRST_INDEX = 4;
    private static final int SMALLEST_BRANCH = 8;

    /** One record to be marked; {@code source} is the branch whose record it repeats, null on that record itself. */
    private record Mark(Kind kind, int index, UnitPlan source) {}

    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final ProvincePlan province;
    private final List<UnitPlan> anywhere;
    private final List<UnitPlan> near;
    private final Function<UnitPlan, List<MemberPlan>> people;

    Twins(ProvincePlan province, Function<UnitPlan, List<MemberPlan>> people) {
        this.province = province;
        this.people = people;
        anywhere = province.branches().stream()
                .filter(branch -> branch.size() >= SMALLEST_BRANCH)
                .filter(branch -> !branch.code().startsWith(Story.COMMUNE))
                .toList();
        near = anywhere.stream()
                .filter(branch -> branch.committee() == Committee.MO_HA)
                .toList();
        twice(Kind.DUPLICATE_PERSON, province.unit(Story.HOME_BRANCH), province.unit(Story.SISTER_BRANCH), Story.TWIN);
        pairs(Kind.DUPLICATE_PERSON, PAIRS - 1);
        pairs(Kind.DUPLICATE_CARD, province.size().count(60, 8));
        for (var i = 0; i < province.size().count(40, 6); i++) {
            mark(free(Kind.BAD_CARD, i, 0), new Mark(Kind.BAD_CARD, FIRST_INDEX, null));
        }
    }

    private void pairs(Kind kind, int count) {
        for (var i = 0; i < count; i++) {
            twice(kind, free(kind, i, 0), free(kind, i, 1), FIRST_INDEX);
        }
    }

    private void twice(Kind kind, UnitPlan source, UnitPlan copy, int index) {
        mark(source, new Mark(kind, index, null));
        mark(copy, new Mark(kind, index, source));
    }

    private void mark(UnitPlan branch, Mark mark) {
        marks.computeIfAbsent(branch.code(), code -> new ArrayList<>()).add(mark);
    }

    /** A branch without any mark yet. */
    private UnitPlan free(Kind kind, int number, int side) {
        var dice = Dice.of(kind + " " + number + " " + side);
        var pool = number % 2 == 0 ? near : anywhere;
        if (pool.stream().map(UnitPlan::code).allMatch(taken::contains)) {
            throw new IllegalStateException("no branch is left for " + kind + " " + number);
        }
        UnitPlan branch;
        do {
            branch = dice.pick(pool);
        } while (!taken.add(branch.code()));
        return branch;
    }

    /** The people of a branch, with what the story does to their records. */
    List<MemberPlan> mark(UnitPlan branch, List<MemberPlan> unmarked) {
        for (var mark : marks.getOrDefault(branch.code(), List.of())) {
            var index = holder(unmarked, mark.index());
            var plan = unmarked.get(index);
            var original = mark.source() == null ? null : originalOf(mark);
            unmarked.set(
                    index,
                    switch (mark.kind()) {
                        case DUPLICATE_PERSON ->
                            original == null ? plan.marked(plan.details(), mark.kind()) : again(plan, original);
                        case DUPLICATE_CARD ->
                            plan.marked(
                                    withCard(
                                            plan.details(),
                                            (original == null ? plan : original)
                                                    .details()
                                                    .cardNumber()),
                                    mark.kind());
                        case BAD_CARD ->
                            plan.marked(
                                    withCard(
                                            plan.details(),
                                            plan.details().cardNumber().substring(0, 7)),
                                    mark.kind());
                    });
        }
        return unmarked;
    }

    private MemberPlan originalOf(Mark mark) {
        var people = this.people.apply(mark.source());
        return people.get(holder(people, mark.index()));
    }

    /** The first at or after the index who holds a card. */
    private static int holder(List<MemberPlan> people, int index) {
        var i = index;
        while (people.get(i).details().cardNumber() == null) {
            i++;
        }
        return i;
    }

    /** The same person's life, kept once more in another branch, under another card and without a citizen ID. */
    private static MemberPlan again(MemberPlan here, MemberPlan original) {
        var own = here.details();
        var copied = original.details();
        var details = new MemberDetails(
                copied.fullName(),
                copied.sex(),
                copied.birth(),
                "00101917".equals(copied.cardNumber()) ? "00104120" : own.cardNumber(),
                null,
                copied.ethnicity(),
                copied.nativePlace(),
                own.residence(),
                own.occupation(),
                copied.education(),
                copied.politicalTheory(),
                copied.joined(),
                copied.official(),
                null,
                own.phone(),
                own.smartphone(),
                null);
        return new MemberPlan(
                        here.branch(),
                        details,
                        original.standing(),
                        original.participation(),
                        original.knownFrom(),
                        original.steps(),
                        null,
                        null,
                        here.conflicts())
                .marked(details, Kind.DUPLICATE_PERSON);
    }

    private static MemberDetails withCard(MemberDetails d, String card) {
        return new MemberDetails(
                d.fullName(),
                d.sex(),
                d.birth(),
                card,
                d.citizenId(),
                d.ethnicity(),
                d.nativePlace(),
                d.residence(),
                d.occupation(),
                d.education(),
                d.politicalTheory(),
                d.joined(),
                d.official(),
                d.partyPosition(),
                d.phone(),
                d.smartphone(),
                d.note());
    }
}
