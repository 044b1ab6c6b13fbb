package vn.sotay.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.sotay.demo.service.MemberPlan.Move;
import vn.sotay.demo.service.MemberPlan.Stay;
import vn.sotay.demo.service.MemberPlan.Step;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;
import vn.sotay.shared.model.Period;

/** The people of the made-up province, branch by branch, so that nobody needs to hold them all. */
final class PeoplePlan {
    private static final LocalDate TODAY = DemoSize.TODAY;
    private static final double LEAVERS_A_YEAR = 0.02;

    private final ProvincePlan province;
    private final List<UnitPlan> branches;
    private final Twins twins;

    PeoplePlan(ProvincePlan province) {
        this.province = province;
        this.branches = province.branches();
        this.twins = new Twins(province, this::unmarked);
    }

    /** Everybody who was in this branch during the story: those who are, then those who left. */
    List<MemberPlan> of(UnitPlan branch) {
        return twins.mark(branch, unmarked(branch));
    }

    private List<MemberPlan> unmarked(UnitPlan branch) {
        var people = new ArrayList<MemberPlan>();
        for (var i = 0; i < branch.size() + leavers(branch); i++) {
            people.add(plan(branch, i, PersonDraw.of(branch, i)));
        }
        return people;
    }

    private int leavers(UnitPlan branch) {
        var dice = Dice.of("leavers " + branch.code());
        var years = (TODAY.getYear() - province.size().from().getYear());
        var expected = branch.size() * LEAVERS_A_YEAR * years;
        var count = (int) expected + (dice.chance(expected - (int) expected) ? 1 : 0);
        return branch.code().equals(Story.HOME_BRANCH) ? 1 : Math.min(count, ProvincePlan.SPARE_SERIALS);
    }

    private MemberPlan plan(UnitPlan branch, int index, Person person) {
        var dice = Dice.of("life " + branch.code() + " " + index);
        var from = province.size().from();
        var knownFrom = person.joined.isAfter(from) ? person.joined : from;
        var first = person.official == null || person.official.isAfter(knownFrom)
                ? Standing.PROBATIONARY
                : Standing.OFFICIAL;
        var longKnown = first == Standing.OFFICIAL && dice.chance(0.5);
        var then = longKnown ? person.participation : Participation.ACTIVE;
        var steps = steps(dice, person, first, then, knownFrom);
        if (index >= branch.size()) {
            steps.add(leaving(
                    dice,
                    person,
                    steps.isEmpty() ? knownFrom : steps.get(steps.size() - 1).from()));
        }
        var settled = index > 3 && index < branch.size() && knownFrom.equals(from);
        var move = settled && dice.chance(0.006) ? move(dice, branch) : null;
        var stay = settled && dice.chance(0.01) ? stay(dice, branch) : null;
        return new MemberPlan(branch.code(), person.details(), first, then, knownFrom, steps, move, stay, Set.of());
    }

    private static List<Step> steps(Dice dice, Person person, Standing first, Participation then, LocalDate knownFrom) {
        var steps = new ArrayList<Step>();
        var from = knownFrom;
        if (first == Standing.PROBATIONARY && person.official != null) {
            from = person.official;
            steps.add(step(dice, Standing.OFFICIAL, then, from));
        }
        if (person.participation != then && from.isBefore(TODAY.minusDays(3))) {
            var earliest = person.participation == Participation.AWAY ? TODAY.minusMonths(10) : from;
            var day = dice.day(latest(earliest, from.plusDays(1)), TODAY.minusDays(1));
            steps.add(step(dice, Standing.OFFICIAL, person.participation, day));
        }
        return steps;
    }

    private static Step leaving(Dice dice, Person person, LocalDate after) {
        var standing = dice.chance(person.age() >= 65 ? 0.8 : 0.1)
                ? Standing.DECEASED
                : dice.chance(0.8) ? Standing.TRANSFERRED_OUT : dice.chance(0.6) ? Standing.REMOVED : Standing.RESIGNED;
        return step(dice, standing, person.participation, dice.day(after.plusDays(1), TODAY));
    }

    private static Step step(Dice dice, Standing standing, Participation participation, LocalDate from) {
        var number = dice.between(1, 480) + "-QĐ/HU";
        return new Step(standing, participation, from, number, from.minusDays(dice.between(1, 12)));
    }

    private Move move(Dice dice, UnitPlan branch) {
        var from = province.size().from();
        var earlier = dice.pick(branches);
        return earlier.code().equals(branch.code())
                ? null
                : new Move(earlier.code(), dice.day(from.plusDays(20), TODAY.minusDays(5)));
    }

    private Stay stay(Dice dice, UnitPlan branch) {
        var host = dice.pick(branches);
        if (host.code().equals(branch.code())) {
            return null;
        }
        var begun = dice.day(TODAY.minusDays(200), TODAY.minusDays(10));
        var number = "Giấy giới thiệu số " + dice.between(1, 300);
        return new Stay(host.code(), new Period(begun, begun.plusDays(dice.between(60, 360))), number);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
