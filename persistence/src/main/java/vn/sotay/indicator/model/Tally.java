package vn.sotay.indicator.model;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure of a unit with everything that has to be said beside it: numbers of people, which add up along the tree.
 *
 * @param numerator whom it counts
 * @param denominator out of whom
 * @param aggregateOnly left out because their unit keeps totals only
 * @param exempt left out as exempt
 * @param away left out as away
 * @param noSmartphone left out without a smartphone
 * @param unasked of the denominator: of whom nobody knows whether they have a smartphone
 */
@Embeddable
public record Tally(
        long numerator, long denominator, long aggregateOnly, long exempt, long away, long noSmartphone, long unasked)
        implements Serializable {
    /** Nobody. */
    public static final Tally NOBODY = new Tally(0, 0, 0, 0, 0, 0, 0);

    private static final int DIGITS = 6;
    private static final BigDecimal ALL = new BigDecimal("100.0");
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal HARDLY_ANY = new BigDecimal("0.1");

    /** People whom an exclusion leaves out. */
    static Tally leftOut(Exclusion why, long people) {
        return new Tally(
                0,
                0,
                why == Exclusion.AGGREGATE_ONLY ? people : 0,
                why == Exclusion.EXEMPT ? people : 0,
                why == Exclusion.AWAY ? people : 0,
                why == Exclusion.NO_SMARTPHONE ? people : 0,
                0);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                numerator + other.numerator,
                denominator + other.denominator,
                aggregateOnly + other.aggregateOnly,
                exempt + other.exempt,
                away + other.away,
                noSmartphone + other.noSmartphone,
                unasked + other.unasked);
    }

    /** The same people with another numerator. */
    Tally counting(long other) {
        return new Tally(other, denominator, aggregateOnly, exempt, away, noSmartphone, unasked);
    }

    /** How many an exclusion leaves out. */
    public long leftOut(Exclusion why) {
        return switch (why) {
            case AGGREGATE_ONLY -> aggregateOnly;
            case EXEMPT -> exempt;
            case AWAY -> away;
            case NO_SMARTPHONE -> noSmartphone;
        };
    }

    /** Of the denominator, those whom it does not count. */
    public long missing() {
        return denominator - numerator;
    }

    /** How many more of the denominator reach a share, 0 to 1; 0 when it is reached. */
    public long missingTo(BigDecimal target) {
        var needed = target.multiply(BigDecimal.valueOf(denominator)).setScale(0, RoundingMode.CEILING);
        return Math.max(0, needed.longValueExact() - numerator);
    }

    /** Everybody who is left out. */
    public long leftOut() {
        return people() - denominator;
    }

    /**
     * The share as it is shown, 0 to 100 with one digit, half up: never 100 unless everybody is counted, never 0 unless
     * nobody is. Empty when nobody is in the denominator.
     */
    public Optional<BigDecimal> percent() {
        return share().map(share -> {
            var rounded = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
            if (numerator < denominator && rounded.compareTo(ALL) >= 0) {
                return ALMOST_ALL;
            }
            return numerator > 0 && rounded.signum() == 0 ? HARDLY_ANY : rounded;
        });
    }

    /** Everybody, counted or left out. */
    public long people() {
        return denominator + aggregateOnly + exempt + away + noSmartphone;
    }

    /** The share, 0 to 1 with six digits; empty when nobody is in the denominator. */
    public Optional<BigDecimal> share() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.HALF_UP));
    }
}
