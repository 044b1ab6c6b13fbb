package vn.sotay.aggregate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever somebody puts together of what is told, no number below five and no unit by itself comes out. */
class ForcesLineTest {
    private static final YearMonth MONTH = YearMonth.of(2024, 9);

    private static ForcesLine line(List<TotalsForm> totals) {
        return ForcesLine.of(MONTH, totals.size(), totals);
    }

    /** Small numbers, because those are what may not be told. */
    private static List<TotalsForm> random(Random random, int units) {
        var totals = new ArrayList<TotalsForm>();
        for (var i = 0; i < units; i++) {
            var official = random.nextInt(random.nextBoolean() ? 4 : 40);
            var probationary = random.nextInt(4);
            var members = official + probationary;
            totals.add(
                    new TotalsForm(official, probationary, random.nextInt(members + 1), random.nextInt(members + 1)));
        }
        return totals;
    }

    @Property
    void noToldNumberAndNoDifferenceOfToldOnesIsBelowFive(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int units) {
        var line = line(random(new Random(seed), units));
        var told = new ArrayList<Integer>();
        if (line.members() != null) {
            told.add(line.members());
            for (var part : new Integer[] {line.official(), line.exempt(), line.registered()}) {
                if (part != null) {
                    told.add(part);
                    told.add(line.members() - part);
                }
            }
        } else {
            assertThat(line.official()).isNull();
            assertThat(line.exempt()).isNull();
            assertThat(line.registered()).isNull();
        }
        assertThat(told).allMatch(number -> number >= 5);
    }

    /** Every number from nought to four would look the same where one of them is hidden. */
    @Property
    void whatIsHiddenCouldBeAnyOfFive(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int units) {
        var totals = random(new Random(seed), units);
        var line = line(totals);
        var sum = totals.stream().reduce(TotalsForm.NONE, TotalsForm::plus);
        var members = sum.members();
        if (line.members() == null) {
            for (var other = 0; other < 5; other++) {
                assertThat(line(spread(units, new TotalsForm(other, 0, 0, 0)))).isEqualTo(line);
            }
            return;
        }
        same(
                line,
                line.official(),
                units,
                part -> new TotalsForm(part, members - part, sum.exempt(), sum.registered()));
        same(
                line,
                line.exempt(),
                units,
                part -> new TotalsForm(sum.official(), sum.probationary(), part, sum.registered()));
        same(
                line,
                line.registered(),
                units,
                part -> new TotalsForm(sum.official(), sum.probationary(), sum.exempt(), part));
    }

    private interface World {
        TotalsForm with(int part);
    }

    private static void same(ForcesLine line, Integer told, int units, World world) {
        if (told == null) {
            for (var part = 0; part < 5; part++) {
                assertThat(line(spread(units, world.with(part)))).isEqualTo(line);
            }
        }
    }

    /** A sum, sent by the first unit alone: the others have nobody. */
    private static List<TotalsForm> spread(int units, TotalsForm sum) {
        var totals = new ArrayList<TotalsForm>();
        totals.add(sum);
        while (totals.size() < units) {
            totals.add(TotalsForm.NONE);
        }
        return totals;
    }

    @Property
    void whoeverHasThePeopleTheLineIsTheSame(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int units) {
        var totals = random(new Random(seed), units);
        var sum = totals.stream().reduce(TotalsForm.NONE, TotalsForm::plus);
        assertThat(line(spread(units, sum))).isEqualTo(line(totals));
    }

    @Property
    void beforeAllHaveSentNothingIsTold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int sent) {
        var some = random(new Random(seed), sent);
        assertThat(ForcesLine.of(MONTH, sent + 1, some))
                .isEqualTo(new ForcesLine("2024-09", sent + 1, sent, null, null, null, null));
    }

    @Example
    void oneUnitAloneIsNotTold() {
        assertThat(line(List.of(new TotalsForm(200, 20, 20, 100))).members()).isNull();
    }

    @Example
    void aLineOfThreeUnitsIsTheirSum() {
        var line = line(List.of(
                new TotalsForm(2_000, 60, 20, 1_900),
                new TotalsForm(900, 30, 9, 850),
                new TotalsForm(400, 10, 4, 300)));
        assertThat(line.members()).isEqualTo(3_400);
        assertThat(line.probationary()).isEqualTo(100);
        assertThat(line.exempt()).isEqualTo(33);
        assertThat(line.registered()).isEqualTo(3_050);
        assertThat(line.unregistered()).isEqualTo(350);
    }
}
